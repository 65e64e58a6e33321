import { expect, test } from 'vitest';
import { change } from './change.ts';
import { codesOf } from './fixture/codes-of.ts';
import { type MadeFigure, madeCatalog, point, year } from './fixture/made-catalog.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

const victims = { unit: 'victims', period: year(2021) } as const;

test('a share does not rise by being taken of another whole', () => {
  const girls = (of: number): MadeFigure => ({
    id: `made/list/us/${of}/girls`,
    value: point(50),
    scope: { ...victims, period: year(of) },
    population: { sex: 'female', age: 'minor' },
  });
  const women = (of: number): MadeFigure => ({
    ...girls(of),
    id: `made/list/us/${of}/female`,
    value: point(100),
    population: { sex: 'female' },
  });
  const all = (of: number): MadeFigure => ({
    ...girls(of),
    id: `made/list/us/${of}`,
    value: point(200),
    population: {},
  });
  const lists = madeCatalog([2021, 2022].flatMap((of) => [girls(of), women(of), all(of)]));
  const part = (of: number, whole = '') =>
    share(lists.figure(`made/list/us/${of}/girls`), lists.figure(`made/list/us/${of}${whole}`));
  expect(codesOf(() => change(part(2021), part(2022, '/female')))).toEqual(['not-the-same']);
  expect(change(part(2021), part(2022)).value).toEqual({ kind: 'point', value: 0 });
  expect(change(part(2021, '/female'), part(2022, '/female')).value).toEqual({
    kind: 'point',
    value: 0,
  });
});

test('a share of a decade is not set against a share of two years', () => {
  const span = (from: number, to: number): NonNullable<MadeFigure['scope']> => ({
    unit: 'arrests',
    period: { ...year(from), end: `${to}-12-31`, calendar: 'custom' },
  });
  const lists = madeCatalog([
    { id: 'made/arrests/us/2010-2019', value: point(1_000), scope: span(2010, 2019) },
    { id: 'made/arrests/us/2018-2019', value: point(200), scope: span(2018, 2019) },
    { id: 'made/arrests/us/2020-2021', value: point(200), scope: span(2020, 2021) },
    { id: 'made/arrests/us/2019', value: point(100), scope: span(2019, 2019) },
    { id: 'made/arrests/us/2020', value: point(100), scope: span(2020, 2020) },
    { id: 'made/arrests/us/2021', value: point(100), scope: span(2021, 2021) },
  ]);
  const part = (of: string, whole: string) =>
    share(lists.figure(`made/arrests/us/${of}`), lists.figure(`made/arrests/us/${whole}`));
  const tenth = part('2019', '2010-2019');
  expect(codesOf(() => change(tenth, part('2020', '2020-2021')))).toEqual(['not-the-same']);
  // A leap day is no other length, nor are two years that were added up.
  const half = part('2019', '2018-2019');
  expect(change(half, part('2020', '2020-2021')).value).toEqual({ kind: 'point', value: 0 });
  const both = sum(['2020', '2021'].map((of) => lists.figure(`made/arrests/us/${of}`)));
  const ofBoth = share(lists.figure('made/arrests/us/2021'), both);
  expect(change(half, ofBoth).value).toEqual({ kind: 'point', value: 0 });
});

test('a share of a whole year is not set against a share of its half', () => {
  const half = (of: number): NonNullable<MadeFigure['scope']> => ({
    unit: 'arrests',
    period: { ...year(of), end: `${of}-06-30`, calendar: 'custom' },
  });
  const lists = madeCatalog(
    [2021, 2022].flatMap((of): readonly MadeFigure[] => [
      {
        id: `made/arrests/us/${of}`,
        value: point(100),
        scope: { unit: 'arrests', period: year(of) },
      },
      { id: `made/arrests/us/${of}-h1`, value: point(50), scope: half(of) },
      {
        id: `made/arrests/us/${of}-h1/female`,
        value: point(10),
        scope: half(of),
        population: { sex: 'female' },
      },
    ]),
  );
  const women = (of: number, whole: string) =>
    share(
      lists.figure(`made/arrests/us/${of}-h1/female`),
      lists.figure(`made/arrests/us/${of}${whole}`),
    );
  expect(codesOf(() => change(women(2021, ''), women(2022, '-h1')))).toEqual(['not-the-same']);
  expect(change(women(2021, '-h1'), women(2022, '-h1')).value).toEqual({ kind: 'point', value: 0 });
  expect(change(women(2021, ''), women(2022, '')).value).toEqual({ kind: 'point', value: 0 });
});
