import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { wide, wideBox } from '../fixture/wide-box.ts';

const { box, folder, said } = wideBox();

test('what exists by a name is verified, though the name could be a version', async () => {
  folder(Object.fromEntries(tinyPackage()), '1.2.3');
  expect(await said('verify', '1.2.3')).toMatch(/^@darkfigure\/dataset 1\.0\.0 /);
});

test('a package is verified in words: how much, how many problems, and what that rests on', async () => {
  const files = Object.fromEntries(tinyPackage());
  const sound = folder(files);
  rmSync(join(box.folder, sound, '.keep'));
  const { code, out } = await box.run(['verify', sound], wide);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^@darkfigure\/dataset 1\.0\.0 \(edition \d{4}\.\d\d\): \d+ files, \d+ bytes, \d+ records\.\nEvery byte, record and id is as it was built\.\nHeld against its own manifest alone/,
  );
  const repository = await box.run(['verify', sound, '--repository', folder({})], wide);
  expect(repository.code).toBe(1);
  expect(repository.out).toMatch(
    / records, 1 raw files\.\n1 problem:\n {2}inputs: raw\/\S+: not in the repository\n/,
  );
  const more = (count: number) =>
    folder({
      ...files,
      ...Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`dist/x${String(at).padStart(2, '0')}`, '']),
      ),
    });
  const thirty = await said('verify', more(30));
  expect(thirty).toContain('\n30 problems:\n  files: x00: the manifest does not list this file\n');
  expect(thirty).toContain('\n  files: x29: ');
  expect(thirty).not.toContain('--json shows all');
  const beyond = await said('verify', more(31));
  expect(beyond).not.toContain('x30');
  expect(beyond).toContain('\n  and 1 more: --json shows all\n');
  writeFileSync(join(box.folder, 'noise.tgz'), 'x');
  const noise = await said('verify', 'noise.tgz');
  expect(noise).toMatch(/^No package can be read from this\.\n1 problem:\n {2}archive: [^:]+\n$/);
  const line = await said('verify', folder({ ...files, 'dist/json/claims.json': '[\n[]\n]\n' }));
  expect(line).toContain('\n  schema: json/claims.json:2: ');
  for (const hash of [
    'sha512-',
    `sha512-${'A'.repeat(86)}=`,
    `sha512-${'A'.repeat(87)}==`,
    `x sha512-${'A'.repeat(86)}==`,
    `sha512-${'A'.repeat(86)}== x`,
    `sha256-${'A'.repeat(86)}==`,
  ])
    expect((await box.run(['verify', 'noise.tgz', '--integrity', hash])).code).toBe(2);
  expect(readFileSync(join(box.folder, 'noise.tgz'), 'utf8')).toBe('x');
});
