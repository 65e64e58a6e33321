import { textWidth } from '@darkfigure/audit/terminal';
import type { Dataset, Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { helpOption, jsonOption } from '../args/option.ts';
import { readArgs } from '../args/parse-args.ts';
import { tinyBox, withData } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { tinyFiles } from '../fixture/tiny-files.ts';
import { first, publication, second, source, third } from '../fixture/tiny-records.ts';
import { UsageError } from '../usage-error.ts';
import { queryOf, queryOptions } from './find-query.ts';

const box = tinyBox();
const { data } = tinyFiles(box);
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
