import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { nearestWords } from '../args/nearest-word.ts';
import { tinyBox, withData } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { tinyFiles } from '../fixture/tiny-files.ts';
import {
  first,
  gap,
  measure,
  publication,
  second,
  source,
  third,
} from '../fixture/tiny-records.ts';

const box = tinyBox();
const { data, folder } = tinyFiles(box);
const wide = { columns: 1000 };
const run = (...argv: readonly string[]) => box.run(argv, wide);
const said = async (...argv: readonly string[]) => (await run(...argv)).out;

test('words that are as near as each other come in one order, whatever order they are known in', () => {
  const orders = [
    ['ab', 'ac', 'ad'],
    ['ab', 'ad', 'ac'],
    ['ac', 'ab', 'ad'],
    ['ac', 'ad', 'ab'],
    ['ad', 'ab', 'ac'],
    ['ad', 'ac', 'ab'],
  ];
  for (const known of orders) expect(nearestWords('aa', known)).toEqual(['ab', 'ac', 'ad']);
});

test('the installed figures are opened where no others are named', async () => {
  const { edition } = JSON.parse(await said('--version', '--json'));
  const found = JSON.parse(await said('find', '--json', '--limit', '1'));
  expect([found.edition, found.figures.length]).toEqual([edition, 1]);
  const { id } = found.figures[0].figure;
  expect(await said('history', id)).toContain(`\ninstalled (edition ${edition})\n`);
});

test('a code that the data do not list is told as it is', async () => {
  const name = data({ codes: tinyDataset.codes.filter(({ list }) => list !== 'unit') });
  const text = await said('figure', first.id, '--data', name);
  expect(text).toMatch(/\nUnit +cases\n/);
  expect(text).not.toMatch(/undefined|null/);
  expect(text).toContain('; says the source): ');
  expect(text).toContain('; our judgement): Coded by hand.\n');
});

test('of a figure its own breaks are told, and between figures only where both have it', async () => {
  const breaks = [gap, { ...gap, id: 'break/other', what: 'Another thing.' }];
  const figures = [first, { ...second, breaks: ['break/other'] }, third];
  const name = data({ breaks, figures });
  expect(await said('figure', first.id, '--data', name)).not.toContain('Another thing.');
  const apart = data({ breaks, figures: [first, { ...second, breaks: [] }] });
  expect(await said('find', '--data', apart)).not.toContain('Series break');
});

test('a limit is a decimal number', async () => {
  const figures = Array.from(
    { length: 14 },
    (_, at): Figure => ({ ...first, id: `hotline/cases/aa/${2000 + at}` }),
  );
  const name = data({ figures, redirects: [], claims: [], corrections: [] });
  expect(await said('find', '--limit', '12', '--data', name)).toContain(
    '12 of 14 figures. --limit 0',
  );
});

test('readings that disagree are counted, and of those that stand none is an earlier one', async () => {
  const disputed = { ...second, status: ['disputed'], current: [0, 1] } as Figure;
  const told = await said('find', '--data', data({ figures: [first, disputed, third] }));
  expect(told).toContain('\n3 of 3 figures. Readings disagree in 1.\n');
  const none = await said(
    'find',
    '--data',
    data({ figures: [first, third], claims: [], corrections: [] }),
  );
  expect(none).toContain('\n2 of 2 figures.\n');
});

test('what is told of one source is of no other', async () => {
  const other = { ...source, id: 'other', title: 'Other', url: null };
  const publications = [
    publication,
    { ...publication, id: 'other/report', source: 'other', title: 'Theirs' },
  ];
  const measures = [
    measure,
    { ...measure, id: 'other/cases', source: 'other', label: 'their cases' },
  ];
  const theirs = { ...first, id: 'other/cases/aa/2020', source: 'other', measure: 'other/cases' };
  const name = data({
    sources: [source, other],
    publications,
    measures,
    figures: [first, second, third, theirs],
  });
  const text = await said('source', 'hotline', '--data', name);
  expect(text).not.toMatch(/Theirs|their cases/);
  expect(text).toMatch(/\nPage +https:\/\/example\.org\/page\n/);
  expect(text).toMatch(/\nFigures +3: /);
  const counts = (await said('source', '--data', name))
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/).at(-1));
  expect(counts).toEqual(['Figures', '3', '1']);
});

test('a list with one code is a list; a word that only holds “source” is none', async () => {
  expect(await said(...withData('codes', 'bound-op'))).toMatch(
    /\ngt +bound-op +more than +What gt means\.\n/,
  );
  for (const word of ['xmeasure', 'sourcesx', 'measurement-x'])
    expect((await run(...withData('codes', word))).err).not.toContain('no code list of');
});

test('the nearest of a code is told without the list of all', async () => {
  const near = await run(...withData('find', '--unit', 'case'));
  expect(near.err).toContain('cases');
  expect(near.err).not.toContain('lists the codes');
  const date = await run(...withData('find', '--period', '2023-02-31'));
  expect(date.err).not.toMatch(/lists the/);
  expect((await run('--versoin')).err).toBe(
    'darkfigure: There is no option --versoin. Nearest: --version. "darkfigure --help" explains.\n',
  );
});

test('a diff is a page, Markdown or text, as was asked', async () => {
  const other = data({ edition: '2026.12' });
  expect(await said('diff', 'data', other, '--html')).toMatch(/^<!doctype html>/i);
  expect(await said('diff', 'data', other, '--markdown')).toMatch(/^# /);
  expect(await said('diff', 'data', other)).toMatch(/^[^<#]/);
});

test('a name of a file that cannot be one is told by what the system says', async () => {
  const long = 'x'.repeat(300);
  const policy = await run('diff', 'data', 'data', '--policy', long);
  expect([policy.code, policy.err]).toEqual([
    3,
    `darkfigure: ${long}: cannot be read (ENAMETOOLONG)\n`,
  ]);
  writeFileSync(join(box.folder, 'a-file'), '');
  for (const argv of [
    ['check', 'a-file/x'],
    ['diff', 'data', 'data', '--policy', 'a-file/x'],
  ])
    expect((await run(...argv)).err).toMatch(/^darkfigure: a-file\/x: no such (?:file|folder)\n$/);
});

test('what exists by a name is verified, though the name could be a version', async () => {
  folder(Object.fromEntries(tinyPackage()), '1.2.3');
  expect(await said('verify', '1.2.3')).toMatch(/^@darkfigure\/dataset 1\.0\.0 /);
});

test('where a reading has no place in its publication none is told', async () => {
  const vintages = second.vintages.map((vintage) => ({ ...vintage, locator: null }));
  const text = await said(
    'figure',
    second.id,
    '--data',
    data({ figures: [first, { ...second, vintages }, third] }),
  );
  expect(text).toMatch(/\nhotline\/2023-report: read on \d{4}-\d\d-\d\d in /);
});
