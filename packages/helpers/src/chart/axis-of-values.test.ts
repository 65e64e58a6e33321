import { expect, test } from 'vitest';
import { difference } from '../arithmetic/difference.ts';
import { madeCatalog, point as number, year } from '../arithmetic/fixture/made-catalog.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import type { Figure, Scope, Unit } from '../catalog/dataset-types.ts';
import { calendarYear, handedOut, reading } from '../comparison/fixture/catalog.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { chart } from './chart.ts';
import { layerOf, point, rowsOf, viewOf } from './fixture/drawn.ts';

const of = (scope: Partial<Scope>, at: number) =>
  figure({
    id: `line/cases/us/${at}`,
    scope: { period: calendarYear(at), ...scope },
    vintages: [reading(point(40))],
  });
const axisOf = (...scopes: readonly Partial<Scope>[]) => {
  const spec = chart(handedOut(...scopes.map((scope, at) => of(scope, 2020 + at))));
  const axis = typeof viewOf(spec).height === 'number' ? 'y' : 'x';
  const { title, scale } = Object(layerOf(spec, 'points')?.encoding[axis]);
  return { title: [title].flat().join(' '), zero: scale.zero };
};
const units = fixtureDataset.codes.flatMap(({ list, code }) =>
  list === 'unit' ? [code as Unit] : [],
);

test('bars and lines of what is counted or shared begin at nothing; ages and changes need not', () => {
  const free = units.filter((unit) => !axisOf({ unit }, { unit }).zero);
  expect(free.sort()).toEqual(['percent-change', 'years-of-age']);
});

test.each(units)('the axis says the unit in words, and how far it got: %s', (unit) => {
  const { title } = axisOf({ unit, stage: 'confirmed' });
  const label = fixtureDataset.codes.find(
    (each) => each.list === 'unit' && each.code === unit,
  )?.label;
  expect(title.toLowerCase()).toContain(String(label).toLowerCase().slice(0, 7));
  expect(title).toMatch(/^[A-Z].*confirmed/);
});

test('people at risk are no victims on the axis either, and other units keep their own word', () => {
  expect(axisOf({ unit: 'victims', stage: 'at-risk' }).title).toBe('People (at risk)');
  expect(axisOf({ unit: 'persons', stage: 'at-risk' }).title).toBe('Persons (at risk)');
  expect(axisOf({ unit: 'victims', stage: 'potential' }).title).toBe('Victims (potential)');
});

test('a count that has a base is so much for each of it, a share is of it, and two bases are several', () => {
  const base = (text: string) => ({ denominator: { text } });
  expect(axisOf({ unit: 'percent', ...base('all cases') }).title).toBe(
    'Percent of all cases (potential)',
  );
  expect(axisOf({ unit: 'ratio', ...base('all cases') }).title).toBe(
    'Ratio to all cases (potential)',
  );
  expect(
    axisOf({ unit: 'percent', ...base('all cases') }, { unit: 'percent', ...base('other cases') })
      .title,
  ).toBe('Percent of several bases (potential)');
  expect(axisOf({ unit: 'percent' }).title).toBe('Percent (potential)');
});

test('a stage that the noun says is not said again', () => {
  expect(axisOf({ unit: 'convictions', stage: 'convicted-case' }).title).toBe('Convictions');
  expect(axisOf({ unit: 'prosecutions', stage: 'prosecuted' }).title).toBe('Prosecutions');
});

test('the headline of a computed count is what was counted, and of a share what it is a share of', () => {
  const made = madeCatalog([
    ...(['female', 'male'] as const).map((sex) => ({
      id: `line/people/us/2023/${sex}`,
      value: number(5),
      scope: { unit: 'victims' as const, period: year(2023) },
      population: { sex },
    })),
  ]);
  const [women, men] = ['female', 'male'].map((sex) => made.figure(`line/people/us/2023/${sex}`));
  if (!women || !men) throw new Error('two are wanted');
  const all = madeCatalog([
    { id: 'line/people/us/2023', value: number(9), scope: { unit: 'victims' } },
    {
      id: 'line/people/us/2023/minor',
      value: number(2),
      scope: { unit: 'victims' },
      population: { age: 'minor' },
    },
  ]);
  const rest = difference(
    all.figure('line/people/us/2023'),
    all.figure('line/people/us/2023/minor'),
  );
  const headline = (figures: Parameters<typeof chart>[0]) =>
    [chart(figures as never).title.text].flat().join(' ');
  const both = sum([women, men]);
  expect(headline([both] as never)).toMatch(/^Things of line\/people, /);
  expect(headline([share(women, both)] as never)).toMatch(/^Percent of /);
  // A rest is of no one measure.
  expect(headline([rest] as never)).toMatch(/^Victims, /);
  for (const figures of [[both], [rest], [share(women, both)]])
    expect(headline(figures as never)).not.toMatch(/ of,| of$|undefined/);
});

test('an axis has as many numbers as have room on it, one at least', () => {
  const ticks = (size: object, ...years: readonly number[]) => {
    const spec = chart(handedOut(...years.map((at) => of({}, at))), size);
    const encoding = layerOf(spec, 'points')?.encoding;
    return Object(years.length > 1 ? encoding?.y : encoding?.x).axis.tickCount;
  };
  for (const [side, ...years] of [
    ['height', 2021, 2022],
    ['width', 2021],
  ] as const) {
    const counts = [20, 200, 400, 800].map((length) => ticks({ [side]: length }, ...years));
    expect(counts.every((count) => Number.isInteger(count) && count > 0)).toBe(true);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(counts[0]);
  }
});

test('a range over several years lies flat in its middle, a bound on its foot', () => {
  const over = (value: Figure['vintages'][number]['value'], from: number) =>
    figure({
      id: `line/cases/us/${from}`,
      scope: {
        period: { ...calendarYear(from), end: `${from + 2}-12-31`, temporal: 'stock-at' },
      },
      vintages: [reading(value)],
    });
  const spec = chart(
    handedOut(
      over({ kind: 'range', low: 10, high: 40, basis: 'published-range' }, 2010),
      over({ kind: 'bound', op: 'ge', value: 50 }, 2014),
      over(
        { kind: 'interval', low: 10, high: 40, best: 30, level: 0.9, basis: 'confidence' },
        2018,
      ),
    ),
  );
  expect(rowsOf(spec, 'periods')?.map(({ value }) => value)).toEqual([25, 50, 30]);
});
