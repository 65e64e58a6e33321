import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FigureLock } from '@darkfigure/audit';
import { expect, test } from 'vitest';
import { tinyBox, withData } from './fixture/tiny-box.ts';
import type { Output } from './io.ts';
import { reportError } from './report-error.ts';
import { write, writeLines } from './write.ts';
import { writeLock } from './write-lock.ts';

const box = tinyBox();
const wide = { columns: 1000 };

test('whatever is thrown is told, for people and for programs', () => {
  const help = 'darkfigure --help';
  const told = (error: unknown) => {
    const { exit, text, json } = reportError(error, help);
    return { exit, text, ...JSON.parse(json) };
  };
  expect(told(new RangeError('too\nfar'))).toEqual({
    exit: 3,
    text: 'darkfigure: could not run: too\ndarkfigure: far\n',
    error: { name: 'RangeError', code: 'failed', message: 'could not run: too\nfar', issues: [] },
  });
  for (const other of ['a text', 5, null, undefined])
    expect(told(other)).toMatchObject({
      exit: 3,
      text: `darkfigure: could not run: ${String(other)}\n`,
      error: { name: 'Error', code: 'failed' },
    });
});

const failing = (error: unknown): Output => ({
  write: () => {
    throw error;
  },
});
const broken = (code: string) => Object.assign(new Error(`write ${code}`), { code });

test('a reader that is gone is no error, anything else that keeps text from being written is', async () => {
  expect(write(failing(broken('EPIPE')), 'x')).toBe(true);
  for (const error of [broken('ENOSPC'), new Error('no code'), 'EPIPE', { code: 'EPIPE' }])
    expect(() => write(failing(error), 'x')).toThrow();
  expect([true, undefined, false].map((more) => write({ write: () => more }, 'x'))).toEqual([
    true,
    true,
    false,
  ]);
  const ran = await box.run(withData('find'), { stdout: failing(broken('ENOSPC')) });
  expect([ran.code, ran.err]).toEqual([3, 'darkfigure: could not run: write ENOSPC\n']);
});

test('lines are written one by one; what is nothing is left out, and nothing is written to one that has gone', async () => {
  const lines = (): (object | null)[] => [null, { a: 1 }, null, { b: 2 }];
  const answer = { what: 'x', lines: lines(), code: () => 1 as const };
  let text = '';
  const output = (fields: Partial<Output> = {}): Output => ({
    write: (more: string) => {
      text += more;
    },
    ...fields,
  });
  expect(await writeLines(output(), answer)).toBe(1);
  expect(text).toBe('{"a":1}\n{"b":2}\n');
  text = '';
  expect(await writeLines(output({ destroyed: true }), answer)).toBe(1);
  expect(text).toBe('');
  // One that goes while it is waited for never drains.
  const gone = {
    destroyed: false,
    once: () => {},
    write: () => {
      gone.destroyed = true;
      return false;
    },
  };
  expect(await writeLines(gone, answer)).toBe(1);
  // One that cannot say when it has drained is not waited for.
  let count = 0;
  const counting = () => {
    count += 1;
    return false;
  };
  expect(await writeLines({ write: counting }, answer)).toBe(1);
  expect(count).toBe(2);
  const left: string[] = [];
  const waiting = new Map<string, () => void>();
  const slow: Output = {
    write: () => false,
    once: (event, then) => {
      waiting.set(event, then);
      queueMicrotask(() => waiting.get('drain')?.());
    },
    off: (event) => left.push(event),
  };
  expect(await writeLines(slow, { ...answer, lines: [{ a: 1 }] })).toBe(1);
  // Whatever it waited for, it waits for no longer.
  expect(new Set(left)).toEqual(new Set(['drain', 'close']));
});

test('a lock that cannot be written says why; a fault of ours is none of the folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-no-lock-'));
  const lock = { format: 'darkfigure-lock/1' } as unknown as FigureLock;
  await expect(writeLock(join(folder, 'none'), lock)).rejects.toMatchObject({
    name: 'InputError',
    code: 'not-writable',
    message: 'figures.lock.json: cannot be written (ENOENT)',
  });
  const ours = { ...lock, odd: 5n } as unknown as FigureLock;
  await expect(writeLock(folder, ours)).rejects.toThrow(TypeError);
  rmSync(folder, { recursive: true });
});

test('version and help are text for people and JSON for programs', async () => {
  const { version, edition } = JSON.parse((await box.run(['--version', '--json'])).out);
  expect((await box.run(['--version'])).out).toBe(
    `darkfigure ${version}, figures of edition ${edition}\n`,
  );
  expect((await box.run(['--help'])).out).toMatch(/^darkfigure: /);
  expect((await box.run(['help'])).out).toBe((await box.run(['--help'])).out);
  expect((await box.run(['help', 'find', '--json'])).out).toBe(
    (await box.run(['find', '--help', '--json'])).out,
  );
});

test('of an unknown verb the nearest is told, and where none is near all are', async () => {
  const near = await box.run(['fnd'], wide);
  expect(near.err).toBe(
    'darkfigure: There is no verb "fnd". Nearest: find. "darkfigure --help" explains.\n',
  );
  const far = await box.run(['zzzzzzzz'], wide);
  expect(far.err).toMatch(
    /There is no verb "zzzzzzzz"\. The verbs: figure, find, .*verify\. "darkfigure --help"/,
  );
  const option = await box.run(['--zzzzzzzz'], wide);
  expect(option.err).toMatch(/Name a verb before the option --zzzzzzzz: figure, find, /);
});

test('an id of another kind is told by the verb that has it', async () => {
  for (const [verb, id, hint] of [
    [
      'source',
      'claim/everyone',
      '"claim/everyone" is the id of a claim, not of a source: darkfigure claim claim/everyone.',
    ],
    [
      'figure',
      'hotline/2023-report',
      '"hotline/2023-report" is the id of a publication, not of a figure: darkfigure source hotline names it.',
    ],
    ['source', '世界世界世界', '"darkfigure source" lists the sources.'],
  ] as const)
    expect((await box.run(withData(verb, id), wide)).err).toContain(hint);
});
