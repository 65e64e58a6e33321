import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textWidth } from '@darkfigure/audit/terminal';
import type { Dataset, Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { helpOption, jsonOption } from '../args/option.ts';
import { readArgs } from '../args/parse-args.ts';
import { tinyBox, withData } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { UsageError } from '../usage-error.ts';
import { queryOf, queryOptions } from './find-query.ts';

const box = tinyBox();
const [first, second, third] = tinyDataset.figures;
const [claim] = tinyDataset.claims;
const [source] = tinyDataset.sources;
const [publication] = tinyDataset.publications;
if (!first || !second || !third || !claim || !source || !publication)
  throw new Error('the fixture is too small');
let made = 0;
/** The name of a dataset that is the invented one but for some fields. */
function data(fields: Partial<Dataset>): string {
  made += 1;
  box.write(`data-${made}`, { ...tinyDataset, ...fields });
  return `data-${made}`;
}
function folder(files: Readonly<Record<string, string>>): string {
  made += 1;
  const name = `folder-${made}`;
  for (const [path, text] of Object.entries({ '.keep': '', ...files })) {
    mkdirSync(join(box.folder, name, path, '..'), { recursive: true });
    writeFileSync(join(box.folder, name, path), text);
  }
  return name;
}
const wide = { columns: 1000 };
const said = async (argv: readonly string[], io = {}) =>
  (await box.run(argv, { ...wide, ...io })).out;

const query = (...argv: readonly string[]) =>
  queryOf(readArgs(argv, [...queryOptions, jsonOption, helpOption], { names: [], least: 0 }));

test('a query has what was asked for and nothing else', () => {
  expect(query()).toEqual({});
  expect(
    query('--unit', 'cases,victims', '--seen-kind', 'primary', '--geography-role', 'origin'),
  ).toEqual({
    unit: ['cases', 'victims'],
    seenKind: ['primary'],
    geographyRole: ['origin'],
  });
  expect(query('--segment', 'none')).toEqual({ segment: null });
  expect(query('--segment', 'a,b')).toEqual({ segment: ['a', 'b'] });
  // Of no other axis does the word mean that there is none.
  expect(query('--unit', 'none')).toEqual({ unit: ['none'] });
  expect(query('--within', 'somewhere')).toEqual({ geography: { within: 'somewhere' } });
  expect(query('--period', '2020')).toEqual({ period: 2020 });
  expect(query('--period', '2020..')).toEqual({ period: { from: '2020' } });
  expect(query('--period', '..2020-05')).toEqual({ period: { to: '2020-05' } });
  expect(query('--period', '2019..2020')).toEqual({ period: { from: '2019', to: '2020' } });
  expect(query('--period', '2020-05')).toEqual({ period: { from: '2020-05', to: '2020-05' } });
  for (const other of ['12020', '20201', 'x2020', '2020x'])
    expect(query('--period', other)).toEqual({ period: { from: other, to: other } });
  for (const wrong of [
    ['--segment', 'none,a'],
    ['--period', '..'],
    ['--period', '1..2..3'],
    ['--within', 'a', '--geography', 'b'],
  ])
    expect(() => query(...wrong)).toThrow(UsageError);
});

test('how many were found, shown, disputed and revised is told as it is', async () => {
  const find = (...argv: string[]) => said(withData('find', ...argv));
  expect(await find('--kind', 'bound')).toContain('\n1 figure.');
  expect(await find()).toContain('\n3 of 3 figures. 1 with earlier readings.');
  expect(await find('--limit', '3')).toContain('\n3 of 3 figures. 1 with');
  expect(await find('--limit', '2')).toContain('\n2 of 3 figures. --limit 0 shows all. 1 with');
  expect(await find('--limit', '0')).toContain('\n3 of 3 figures. 1 with');
  expect(await find()).not.toContain('disagree');
  const disputed = data({ figures: [{ ...second, status: ['disputed'], current: [0, 1] }, first] });
  const text = await said(['find', '--data', disputed]);
  expect(text).toContain('Readings disagree in 1.');
  expect(text).not.toContain('earlier readings');
  for (const wrong of ['1x', 'x1', '1.5', '', '1e3', '1234567890'])
    expect((await box.run(['find', `--limit=${wrong}`])).code).toBe(2);
});

test.each<[string, readonly [start: string | null, end: string | null][], boolean]>([
  ['all before', [['2019-01-01', '2020-12-31']], false],
  [
    'all behind',
    [
      ['2021-01-01', '2021-12-31'],
      ['2022-01-01', '2022-12-31'],
    ],
    false,
  ],
  [
    'one on each side',
    [
      ['2020-01-01', '2020-12-31'],
      ['2021-01-01', '2021-12-31'],
    ],
    true,
  ],
  ['one across', [['2020-07-01', '2021-06-30']], true],
  ['one that ends on its day', [['2020-07-01', '2021-01-01']], true],
  ['one that begins on its day', [['2021-01-01', '2021-01-01']], false],
  ['one whose period nobody stated', [[null, null]], true],
  ['one before, and one that has no end', [['2020-01-01', null]], true],
  ['one behind, and one that has no start', [[null, '2021-12-31']], true],
])('a break of 2021-01-01 between figures: %s', async (_what, periods, crossed) => {
  const figures = periods.map(
    ([start, end], at): Figure => ({
      ...first,
      id: `hotline/cases/aa/${2030 + at}`,
      scope: { ...first.scope, period: { ...first.scope.period, start, end } },
    }),
  );
  const name = data({ figures, redirects: [], claims: [], corrections: [] });
  expect((await said(['find', '--data', name])).includes('Series break from 2021-01-01')).toBe(
    crossed,
  );
});

test('a figure is told with what would be needed, the nearest and its notes, each on a line', async () => {
  const unanswered = {
    question: 'How many?',
    why: 'Nobody counts.',
    needed: ['A frame.', 'A survey.'],
    nearest: [{ figure: second.id, why: 'Counts less.' }],
  };
  const contested = { about: 'the sample', for: [], against: [] };
  const name = data({
    figures: [{ ...third, unanswered, contested, notes: ['One.', 'Two.'] }, first, second],
  });
  const text = await said(['figure', third.id, '--data', name]);
  expect(text).toContain(
    '\n\nWhat would be needed to know it\nA frame.\nA survey.\n\nNearest quantities, and why none is the answer\n',
  );
  expect(text).toContain(`\n${second.id}: Counts less.\n`);
  expect(text).toContain('\nNotes\nOne.\nTwo.\n');
  expect(text).toContain('The method is contested: the sample\n');
  expect(await said(withData('figure', first.id))).not.toMatch(/needed|Nearest|contested/);
});

test('a claim fits a terminal that is narrower than its lines, behind the same indent', async () => {
  for (const columns of [30, 40, 60]) {
    const { out } = await box.run(withData('claim', 'everyone'), { columns });
    for (const line of out.split('\n'))
      if (!/\S{25}/.test(line)) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    expect(out.replace(/\s+/g, ' ')).toContain('A thousand people are exploited in Aa.');
    expect(out).toMatch(/\n {2,}\S/);
  }
});

test('a code is told with its list, what it is part of, and what others call it', async () => {
  const code = { list: 'stage', code: 'sure', label: 'sure', definition: 'It is sure.' };
  const codes = [
    ...tinyDataset.codes,
    { ...code, broader: 'identified', mapping: { sdmx: 'A', other: 'x' } },
    { ...code, code: 'plain' },
  ];
  const name = data({ codes: codes as Dataset['codes'] });
  const cells = async (asked: string) =>
    (await said(['codes', asked, '--data', name])).split('\n').map((line) => line.split(/ {2,}/));
  expect(await cells('sure')).toContainEqual([
    'sure',
    'stage',
    'sure',
    'It is sure. Part of identified. [sdmx A; other x]',
  ]);
  expect(await cells('plain')).toContainEqual(['plain', 'stage', 'sure', 'It is sure.']);
  const { codes: list } = JSON.parse(await said(['codes', 'stage', '--data', name, '--json']));
  expect(list.map((entry: { code: string }) => entry.code)).toEqual([
    'potential',
    'identified',
    'sure',
    'plain',
  ]);
  const lists = await said(withData('codes'));
  expect(lists).toMatch(/^List +Codes\n/);
  expect(lists).toContain('potential, identified\n');
  const { err } = await box.run(withData('codes', 'stag'), wide);
  expect(err).toContain('There is no list or code "stag". Nearest: stage');
  expect(err).not.toContain('shows all');
  for (const [word, kind] of [
    ['source', 'sources'],
    ['measures', 'measures'],
  ] as const)
    expect((await box.run(withData('codes', word), wide)).err).toContain(
      `no code list of ${kind}.`,
    );
});

test('a source is told with what is not known of it, and who retold what', async () => {
  const name = data({
    sources: [
      {
        ...source,
        url: null,
        terms: {
          status: 'read',
          summary: 'Free.',
          seenAt: 'https://example.org/t',
          seenOn: '2026-01-01',
        } as never,
      },
    ],
    publications: [
      publication,
      {
        ...publication,
        id: 'hotline/retold',
        kind: 'relay',
        published: null,
        title: 'Retold',
        publisher: 'A paper',
      },
    ],
  });
  const text = await said(['source', 'hotline', '--data', name]);
  expect(text).toMatch(/\nPage +none known\n/);
  expect(text).toMatch(/\nTerms of use +Free\. \(https:\/\/example\.org\/t\)\n/);
  expect(text).toContain('\nhotline/retold: Retold (undated, retold by A paper)\n');
  expect(text).toContain(`\n${publication.id}: ${publication.title} (${publication.published})\n`);
  expect(text).toMatch(/\nFigures +3: darkfigure find --source hotline\n/);
  expect(await said(withData('source', 'hotline'))).toMatch(/\nTerms of use +not read by us\n/);
  const listed = (await said(['source', '--data', name]))
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  expect(listed[0]).toEqual(['Source', 'Title', 'Publisher', 'Trusted', 'Figures']);
  expect(listed[1]?.at(-1)).toBe('3');
});

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
