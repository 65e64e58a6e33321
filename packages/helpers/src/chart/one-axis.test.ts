import { expect, test } from 'vitest';
import { madeCatalog, point as number, year } from '../arithmetic/fixture/made-catalog.ts';
import { sum } from '../arithmetic/sum.ts';
import type { Period, Scope } from '../catalog/dataset-types.ts';
import { handedOut, reading } from '../comparison/fixture/catalog.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { chart } from './chart.ts';
import { point } from './fixture/drawn.ts';
import { UnlikeFiguresError } from './unlike-figures-error.ts';

const of = (id: string, scope: Partial<Scope> = {}) =>
  figure({ id: `line/cases/us/${id}`, scope, vintages: [reading(point(1))] });
const within = (
  start: string | null,
  end: string | null,
  temporal: Period['temporal'] = 'flow-in',
) => of(`${start}-${end}`.toLowerCase(), { period: { start, end, calendar: 'custom', temporal } });
const draw = (...figures: readonly ReturnType<typeof of>[]) => chart(handedOut(...figures));

function refusalOf(run: () => unknown): UnlikeFiguresError {
  try {
    run();
  } catch (error) {
    if (error instanceof UnlikeFiguresError) return error;
    throw error;
  }
  throw new Error('it was drawn');
}

test('a refusal names both figures, the axis and what each holds, in words', () => {
  const error = refusalOf(() =>
    draw(of('a', { stage: 'at-risk' }), of('b', { stage: 'estimated-total' })),
  );
  expect(error.message).toBe(
    'One axis cannot carry line/cases/us/a and line/cases/us/b: their stage differs (“at risk” and “estimated”).',
  );
  expect(error.axis).toBe('stage');
  // The first is taken as given: what was received is the other.
  expect(error.issues).toEqual([
    { message: error.message, received: 'line/cases/us/b', nearest: [] },
  ]);
  expect(
    refusalOf(() => draw(of('a', { unit: 'usd' }), of('b', { unit: 'per-1000' }))).message,
  ).toContain('their unit differs (“US dollars” and “per 1,000 people”).');
});

test('a stage that has no word is still told from others', () => {
  const { message } = refusalOf(() =>
    draw(of('a', { stage: 'not-applicable' }), of('b', { stage: 'signal' })),
  );
  expect(message).toContain('(“not applicable” and “signalled”)');
});

test('what is made of two stages does not stand beside what is of one', () => {
  const made = madeCatalog(
    (
      [
        ['potential', 'female'],
        ['identified', 'male'],
      ] as const
    ).map(([stage, sex]) => ({
      id: `line/people/us/2023/${sex}`,
      value: number(5),
      scope: { unit: 'victims' as const, stage },
      population: { sex },
    })),
  );
  const figures = [...made.find({})];
  const assumptions = [
    { name: 'both are found', allows: { stage: 'equal' as const, measure: 'equal' as const } },
  ];
  const both = sum(figures, { assumptions });
  const { message } = refusalOf(() => chart([figures[0] ?? both, both]));
  expect(message).toContain('their stage differs (“potential” and “identified and potential”)');
});

test('counts over times of unlike length are refused, whichever is the longer', () => {
  const [one, three] = [within('2021-01-01', '2021-12-31'), within('2018-01-01', '2020-12-31')];
  for (const pair of [
    [one, three],
    [three, one],
  ] as const) {
    const { axis, message } = refusalOf(() => draw(...pair));
    expect(axis).toBe('length of period');
    expect(message).toContain('2021-01-01 to 2021-12-31');
    expect(message).toContain('2018-01-01 to 2020-12-31');
  }
  // A leap year is a year.
  expect(() => draw(one, within('2020-01-01', '2020-12-31'))).not.toThrow();
});

test('a time of which an end is not known may be as long as any other', () => {
  const year = within('2021-01-01', '2021-12-31');
  for (const open of [within('2018-01-01', null), within(null, '2020-12-31'), within(null, null)]) {
    expect(() => draw(year, open)).not.toThrow();
    expect(() => draw(open, year)).not.toThrow();
  }
});

test('stocks do not grow with the time that they are given for', () => {
  const stock = (start: string, end: string) => within(start, end, 'stock-at');
  expect(() =>
    draw(stock('2021-01-01', '2021-12-31'), stock('2018-01-01', '2020-12-31')),
  ).not.toThrow();
});

test('what was computed of years that lie apart has no length to stand beside another', () => {
  const made = madeCatalog(
    [2018, 2019, 2021].map((each) => ({
      id: `line/people/us/${each}`,
      value: number(5),
      scope: { unit: 'victims' as const, period: year(each) },
    })),
  );
  const [a, b, c] = [...made.find({})];
  if (!a || !b || !c) throw new Error('three are wanted');
  const assumptions = [{ name: 'nobody twice', allows: { period: 'disjoint' as const } }];
  const torn = sum([a, c], { assumptions });
  for (const pair of [
    [torn, b],
    [b, torn],
  ])
    expect(refusalOf(() => chart(pair)).message).toContain('… to …');
});
