import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { tinyBox } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { tinyFiles } from '../fixture/tiny-files.ts';
import { first, second, third } from '../fixture/tiny-records.ts';

const box = tinyBox();
const { data, folder } = tinyFiles(box);
const wide = { columns: 1000 };
const said = async (argv: readonly string[], io = {}) =>
  (await box.run(argv, { ...wide, ...io })).out;

test('a figure is followed through editions, those without it too', async () => {
  const { id } = second;
  const about = { reason: 'By age.', since: '2026.12' } as const;
  const others = [first, third];
  const split = { id, kind: 'split', to: [first.id, third.id], ...about } as const;
  const gone = { id, kind: 'withdrawn', to: null, ...about } as const;
  const names = [
    data({ edition: '2026.09', figures: others, claims: [], corrections: [], redirects: [] }),
    'data',
    data({ edition: '2026.12', figures: others, claims: [], corrections: [], redirects: [split] }),
    data({ edition: '2027.01', figures: others, claims: [], corrections: [], redirects: [gone] }),
  ];
  const [absent = ''] = names;
  const text = await said(['history', id, ...names.flatMap((name) => ['--data', name])]);
  expect(text).toContain(`${absent} (edition 2026.09)\n  absent\n`);
  expect(text).toContain(`(edition 2026.12)\n  split to ${first.id}, ${third.id} (By age.)\n`);
  expect(text).toContain('(edition 2027.01)\n  withdrawn (By age.)\n');
  expect(text).toMatch(/data \(edition 2026\.11\)\n {2}(?!moved).*1,234.*; normal\n/);
  expect(text).toMatch(/^Published +Reading +Why it differs$/m);
  expect(text).toMatch(/^2023-05 .*stands now +better-source-data$/m);
  const unknown = await box.run(['history', id, '--data', absent], wide);
  expect([unknown.code, unknown.out]).toEqual([2, '']);
  const moved = data({
    redirects: [{ id: 'hotline/cases/aa/1999', kind: 'moved', to: id, ...about }],
  });
  expect(await said(['history', 'hotline/cases/aa/1999', '--data', moved])).toMatch(
    new RegExp(`\\n {2}moved to ${id} \\(By age\\.\\): .*1,234`),
  );
});

test('what lock found, could not read or cannot know is told with its place', async () => {
  const site = folder({
    'a.ts': `['${first.id}', 'hotline/calls/aa/2019'];\ncatalog.figure(\`hotline/cases/aa/$`.concat(
      '{year}`)',
    ),
    'large.js': 'x'.repeat(5_000_001),
  });
  const text = await said(['lock', site, '--data', 'data']);
  expect(text.split('\n')).toEqual([
    `figures.lock.json: figures 1, claims 0, from @darkfigure/dataset (edition 2026.11).`,
    'hotline/calls/aa/2019 leads to no record (withdrawn): a.ts:1',
    'a.ts:2 puts an id together ("hotline/cases/aa/…"): name those with --id or --list.',
    'large.js is too large and was not read.',
    '',
  ]);
  expect(await said(['lock', folder({}), '--data', 'data'])).toBe(
    'Not written: no figure or claim id was found.\n',
  );
  writeFileSync(
    join(box.folder, 'ids.txt'),
    `${first.id}#x\n  claim/everyone  \nhotline/cases/aa/2029\nzzz\n`,
  );
  const listed = await said(['lock', folder({}), '--data', 'data', '--list', 'ids.txt']);
  expect(listed).toContain('figures 1, claims 1, from');
  expect(listed).toMatch(
    /\nhotline\/cases\/aa\/2029 leads to no record \(unknown id\)\. Nearest: hotline/,
  );
  expect(listed).toContain('\nzzz leads to no record (unknown id).\n');
  // An empty list locks nothing: the source is not searched for what was not named.
  writeFileSync(join(box.folder, 'none.txt'), '# nothing\n');
  const none = await box.run(['lock', site, '--data', 'data', '--list', 'none.txt', '--json']);
  const answer = JSON.parse(none.out);
  expect([none.code, answer.written, answer.unfinished, answer.skipped, answer.places]).toEqual([
    1,
    false,
    [],
    [],
    {},
  ]);
});

test('what check found is told by id, with how much, why, and what it asks of the text', async () => {
  const site = folder({ 'a.ts': `['${first.id}', '${second.id}', '${third.id}']` });
  await box.run(['lock', site, '--data', 'data']);
  const vintages = second.vintages.map((vintage, at) =>
    at === 1
      ? { ...vintage, text: '1,300', value: { kind: 'point' as const, value: 1300 } }
      : vintage,
  );
  const figures: Figure[] = [
    { ...first, reliability: { ...first.reliability } },
    { ...second, vintages, status: ['provisional'] as never },
  ];
  const about = { reason: 'Twice.', since: '2026.12' } as const;
  const later = data({
    edition: '2026.12',
    figures,
    redirects: [...tinyDataset.redirects, { id: third.id, kind: 'withdrawn', to: null, ...about }],
  });
  const { out, code } = await box.run(['check', site, '--data', later], wide);
  expect(code).toBe(1);
  const lines = out.split('\n');
  expect(lines[0]).toBe(
    '2 of 3 quoted ids changed: data (edition 2026.11) → data (edition 2026.12).',
  );
  expect(lines.filter((line) => line === second.id)).toHaveLength(1);
  // |1300 − 1234| / (1300 + 1234) is 2.6 %.
  expect(out).toMatch(
    /\n {2}\S+ \(2\.6 %\): the text must change\n {4}.*1,234.* → .*1,300.*\n {4}why: /,
  );
  expect(out).not.toMatch(/ current[ :]| \(0\.0 %\)/);
  const terminal = {
    isTTY: true,
    write: (text: string) => {
      coloured += text;
    },
  };
  let coloured = '';
  await box.run(['check', site, '--data', later], { ...wide, stdout: terminal });
  const styled = coloured.split('\n').filter((line) => /: the text (?:must|may)/.test(line));
  expect(styled.length).toBeGreaterThan(1);
  for (const line of styled) {
    const style = line.includes('must change')
      ? '\u001b[31m'
      : line.includes('read again')
        ? '\u001b[33m'
        : '';
    expect(line.startsWith(style === '' ? '  ' : style), line).toBe(true);
  }
  const updated = await said(['check', site, '--data', later, '--update']);
  expect(updated).toMatch(
    new RegExp(
      `\\n\\nfigures\\.lock\\.json is up to date\\.\\nNo longer locked, take them out of the text: ${third.id}\\n$`,
    ),
  );
  const again = await box.run(['check', site, '--data', later, '--update'], wide);
  expect([again.code, again.out.includes('No longer locked')]).toEqual([0, false]);
  expect((await box.run(['check', site, '--data', later])).out).not.toContain('up to date');
});

test('a lock that is no file is told, and one that cannot be written', async () => {
  const site = folder({ 'a.ts': `'${first.id}'` });
  const lock = join(box.folder, site, 'figures.lock.json');
  mkdirSync(join(lock, 'x'), { recursive: true });
  for (const argv of [
    ['check', site, '--data', 'data'],
    ['lock', site, '--data', 'data'],
  ])
    expect(await box.run(argv, wide)).toMatchObject({
      code: 3,
      err: expect.stringContaining('figures.lock.json: cannot be read'),
    });
  rmSync(lock, { recursive: true });
});

test('a project is locked from the figures that it has installed, by name and version', async () => {
  const files = Object.fromEntries(tinyPackage());
  const at = 'node_modules/@darkfigure/dataset';
  const installed = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${at}/${name}`, text]),
  );
  const known = JSON.parse(files['dist/json/figures.json'] ?? '')[0].id;
  const site = folder({ ...installed, 'a.ts': `'${known}'`, 'package.json': '{}' });
  const lock = async (argv: readonly string[]) =>
    JSON.parse(await said(['lock', site, ...argv, '--json'])).dataset;
  expect(await lock([])).toMatchObject({ name: '@darkfigure/dataset', version: '1.0.0' });
  expect(await said(['lock', site])).toContain('from @darkfigure/dataset 1.0.0 (edition');
  for (const [text, expected] of [
    ['{"name":"other","version":"2.0.0"}', { name: 'other', version: '2.0.0' }],
    ['{"version":5}', { name: '@darkfigure/dataset', version: null }],
    ['no json', { name: '@darkfigure/dataset', version: null }],
  ] as const) {
    const other = folder({ ...files, 'package.json': text });
    expect(await lock(['--data', other])).toMatchObject(expected);
  }
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
  const thirty = await said(['verify', more(30)]);
  expect(thirty).toContain('\n30 problems:\n  files: x00: the manifest does not list this file\n');
  expect(thirty).toContain('\n  files: x29: ');
  expect(thirty).not.toContain('--json shows all');
  const beyond = await said(['verify', more(31)]);
  expect(beyond).not.toContain('x30');
  expect(beyond).toContain('\n  and 1 more: --json shows all\n');
  writeFileSync(join(box.folder, 'noise.tgz'), 'x');
  const noise = await said(['verify', 'noise.tgz']);
  expect(noise).toMatch(/^No package can be read from this\.\n1 problem:\n {2}archive: [^:]+\n$/);
  const line = await said(['verify', folder({ ...files, 'dist/json/claims.json': '[\n[]\n]\n' })]);
  expect(line).toContain('\n  schema: json/claims.json:2: ');
  for (const hash of [
    'sha512-',
    `sha512-${'A'.repeat(86)}=`,
    `sha512-${'A'.repeat(87)}==`,
    `x sha512-${'A'.repeat(86)}==`,
    `sha512-${'A'.repeat(86)}== x`,
    `sha256-${'A'.repeat(86)}==`,
  ])
    expect((await box.run(['verify', sound, '--integrity', hash])).code).toBe(2);
  expect(readFileSync(join(box.folder, 'noise.tgz'), 'utf8')).toBe('x');
});
