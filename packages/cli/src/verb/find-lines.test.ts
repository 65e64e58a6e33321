import type { Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { withData } from '../fixture/tiny-box.ts';
import { first, second, third } from '../fixture/tiny-records.ts';
import { wideBox } from '../fixture/wide-box.ts';

const { box, data, run, said } = wideBox();

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

test('how many were found, shown, disputed and revised is told as it is', async () => {
  const find = (...argv: string[]) => said(...withData('find', ...argv));
  expect(await find('--kind', 'bound')).toContain('\n1 figure.');
  expect(await find()).toContain('\n3 of 3 figures. 1 with earlier readings.');
  expect(await find('--limit', '3')).toContain('\n3 of 3 figures. 1 with');
  expect(await find('--limit', '2')).toContain('\n2 of 3 figures. --limit 0 shows all. 1 with');
  expect(await find('--limit', '0')).toContain('\n3 of 3 figures. 1 with');
  expect(await find()).not.toContain('disagree');
  const disputed = data({ figures: [{ ...second, status: ['disputed'], current: [0, 1] }, first] });
  const text = await said('find', '--data', disputed);
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
  expect((await said('find', '--data', name)).includes('Series break from 2021-01-01')).toBe(
    crossed,
  );
});
