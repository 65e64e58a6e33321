import { mkdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { siteBox } from '../fixture/site-box.ts';

const { at, box, lock, put, read, site } = siteBox();

// Not by their mode: whoever runs the tests as root may read everything.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const refuse = (path: unknown) => {
    const [code] = /EACCES|ENOENT|EIO/.exec(String(path)) ?? [];
    if (code !== undefined) throw Object.assign(new Error(`${code}: no words for it`), { code });
  };
  return {
    ...real,
    readFile: async (...given: Parameters<typeof real.readFile>) => {
      refuse(given[0]);
      return real.readFile(...given);
    },
    readdir: async (path: string, options: { withFileTypes: true }) => {
      refuse(path);
      return real.readdir(path, options);
    },
  };
});

test('what cannot be read is named with what to do, and the others are locked', async () => {
  put('a.ts', "'hotline/cases/aa/2022'");
  put('EACCES.md', 'x');
  put('EIO.md', 'x');
  put('ENOENT.md', 'x');
  put('z.md', 'hotline/cases/aa/2020');
  mkdirSync(at('EACCES'));
  const { code, answer } = await lock();
  expect([code, answer.written, answer.figures]).toEqual([
    1,
    true,
    ['hotline/cases/aa/2020', 'hotline/cases/aa/2022'],
  ]);
  expect(answer.skipped).toEqual([
    {
      file: 'EACCES/',
      why: 'unreadable',
      message:
        'may not be read (no permission): allow it, for instance with chmod, and search again',
    },
    {
      file: 'EACCES.md',
      why: 'unreadable',
      message:
        'may not be read (no permission): allow it, for instance with chmod, and search again',
    },
    { file: 'EIO.md', why: 'unreadable', message: 'cannot be read (EIO)' },
    { file: 'ENOENT.md', why: 'gone', message: 'went away before it was read: search again' },
  ]);
  const { out } = await box.run(['lock', site(), '--data', 'data'], { columns: 1000 });
  for (const { file, message } of answer.skipped) expect(out).toContain(`\n${file} ${message}.\n`);
});

test('a lock is not made smaller by what could not be read', async () => {
  put('a.ts', "'hotline/cases/aa/2022', 'hotline/cases/aa/2020'");
  await lock();
  const before = read();
  put('a.ts', "'hotline/cases/aa/2022'");
  put('EIO.md', 'hotline/cases/aa/2020');
  const { code, answer } = await lock();
  expect([code, answer.written, answer.unseen, read() === before]).toEqual([1, false, 1, true]);
  const { out } = await box.run(['lock', site(), '--data', 'data'], { columns: 1000 });
  expect(out).toMatch(
    /^Not written: of the locked ids, 1 were not found, and what could not be read may quote them\.\n/,
  );
});
