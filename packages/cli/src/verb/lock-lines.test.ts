import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { first, second, third } from '../fixture/tiny-records.ts';
import { wide, wideBox } from '../fixture/wide-box.ts';

const { box, data, folder, run, said } = wideBox();

test('what lock found, could not read or cannot know is told with its place', async () => {
  const site = folder({
    'a.ts': `['${first.id}', 'hotline/calls/aa/2019'];\ncatalog.figure(\`hotline/cases/aa/$`.concat(
      '{year}`)',
    ),
    'large.js': 'x'.repeat(5_000_001),
  });
  const text = await said('lock', site, '--data', 'data');
  expect(text.split('\n')).toEqual([
    `figures.lock.json: figures 1, claims 0, from @darkfigure/dataset (edition 2026.11).`,
    'hotline/calls/aa/2019 leads to no record (withdrawn): a.ts:1.',
    'a.ts:2 puts an id together ("hotline/cases/aa/…"): name those with --id or --list.',
    'large.js is too large and was not read.',
    '',
  ]);
  expect(await said('lock', folder({}), '--data', 'data')).toBe(
    'Not written: no figure or claim id was found.\n',
  );
  writeFileSync(
    join(box.folder, 'ids.txt'),
    `${first.id}#x\n  claim/everyone  \nhotline/cases/aa/2029\nzzz\n`,
  );
  const listed = await said('lock', folder({}), '--data', 'data', '--list', 'ids.txt');
  expect(listed).toContain('figures 1, claims 1, from');
  expect(listed).toMatch(
    /\nhotline\/cases\/aa\/2029 leads to no record \(unknown id\): ids\.txt:3\. Nearest: hotline/,
  );
  expect(listed).toContain('\nzzz leads to no record (unknown id): ids.txt:4.\n');
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
      err: expect.stringContaining('figures.lock.json: a folder, not a file'),
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
    JSON.parse(await said('lock', site, ...argv, '--json')).dataset;
  expect(await lock([])).toMatchObject({ name: '@darkfigure/dataset', version: '1.0.0' });
  expect(await said('lock', site)).toContain('from @darkfigure/dataset 1.0.0 (edition');
  for (const [text, expected] of [
    ['{"name":"other","version":"2.0.0"}', { name: 'other', version: '2.0.0' }],
    ['{"version":5}', { name: '@darkfigure/dataset', version: null }],
    ['no json', { name: '@darkfigure/dataset', version: null }],
  ] as const) {
    const other = folder({ ...files, 'package.json': text });
    expect(await lock(['--data', other])).toMatchObject(expected);
  }
});

test('a figure that was locked and changed keeps a new lock from being written, and says how many', async () => {
  const site = folder({ 'a.ts': `['${second.id}', '${third.id}']` });
  await run('lock', site, '--data', 'data');
  const vintages = second.vintages.map((vintage, at) =>
    at === 1
      ? { ...vintage, text: '1,500', value: { kind: 'point' as const, value: 1500 } }
      : vintage,
  );
  const status = ['provisional'] as unknown as Figure['status'];
  const figures = [first, { ...second, vintages, status }, { ...third, status }];
  const name = data({ figures });
  const locked = await run('lock', site, '--data', name);
  expect(locked.code).toBe(1);
  const { changed } = JSON.parse(await said('lock', site, '--data', name, '--json'));
  expect(changed).toBeGreaterThan(0);
  expect(locked.out).toBe(
    `Not written: of the locked figures, ${changed} changed. "darkfigure check" says how; after review, "darkfigure check --update".\n`,
  );
  // From within the project no folder is named.
  const inside = await box.run(['check', '--data', `../${name}`], {
    ...wide,
    cwd: join(box.folder, site),
  });
  const outside = await run('check', site, '--data', name);
  expect(inside.out).toBe(outside.out);
  const lines = outside.out.split('\n');
  const headings = lines.flatMap((line, at) =>
    /^hotline/.test(line) ? [[lines[at - 1], line]] : [],
  );
  expect(headings.map(([before]) => before)).toEqual(headings.map(() => ''));
  expect(new Set(headings.map(([, id]) => id)).size).toBe(headings.length);
  expect(headings[0]).toEqual(['', second.id]);
  // |1500 − 1234| / (1500 + 1234) = 0.0973; of a status there is no size.
  expect(outside.out.match(/\(\S+ %\)/g)).toEqual(['(9.7 %)']);
  // What changed, where in the record unless it is the number itself, how much, and what to do.
  expect(lines).toContain('  revised (9.7 %): the text must change');
  expect(
    lines.filter((line) => line === '  status-changed status: the text must be read again'),
  ).toHaveLength(2);
  const { gone } = JSON.parse(
    await said(
      'check',
      site,
      '--data',
      data({ figures: [first, second], claims: [], corrections: [] }),
      '--json',
    ),
  );
  expect(gone).toEqual([]);
  const { figures: told } = JSON.parse(
    await said(
      'lock',
      folder({ 'a.ts': `'${first.id}'` }),
      '--id',
      third.id,
      '--data',
      'data',
      '--json',
    ),
  );
  expect(told).toEqual([third.id]);
});

test('JSON of a lock has the sources that are imported whole, and the files that were not read', async () => {
  const whole = "import { hotline } from '@darkfigure/dataset/sources/hotline';";
  const site = folder({ 'a.ts': whole, 'b.js': 'x'.repeat(5_000_001) });
  const answer = JSON.parse(await said('lock', site, '--data', 'data', '--json'));
  expect(answer.sources).toEqual({ hotline: [{ file: 'a.ts', line: 1 }] });
  expect(answer.skipped).toEqual([
    { file: 'b.js', why: 'too-large', message: 'is too large and was not read' },
  ]);
});

test('one figure that changed keeps a lock from being written; one that is gone stays locked until told otherwise', async () => {
  const site = folder({ 'a.ts': `['${first.id}', '${third.id}']` });
  await run('lock', site, '--data', 'data');
  const lost = data({ figures: [first, second], claims: [], corrections: [] });
  expect(await said('lock', site, '--data', lost)).toMatch(
    /^Not written: of the locked figures, 1 changed\./,
  );
  const checked = await run('check', site, '--data', lost);
  expect(checked.code).toBe(1);
  expect(checked.out).not.toMatch(/No longer locked|up to date/);
});
