import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { independent } from '../arithmetic/dependence.ts';
import { difference } from '../arithmetic/difference.ts';
import {
  bound,
  interval,
  type MadeFigure,
  madeCatalog,
  point,
  unknown,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import type { Operand } from '../arithmetic/operand.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { scale } from '../arithmetic/scale.ts';
import { settle } from '../arithmetic/settle.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import type { Scope, Value } from '../dataset-types.ts';
import { withAssumption } from '../scope/assumption.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import { computedLaw } from './compare-computed-laws.ts';
import { orders } from './compare-laws.ts';
import type { ComparisonOptions } from './comparison-types.ts';
import { explain } from './explain.ts';

const people = (
  id: string,
  value: Value,
  population: Partial<Scope['population']> = {},
  scope: Partial<Scope> = {},
): MadeFigure => ({
  id: `made/people/us/${id}`,
  value,
  population,
  scope: { unit: 'victims', ...scope },
});
const calls = (id: string, value: Value, period: Scope['period']): MadeFigure => ({
  id: `made/calls/us/${id}`,
  value,
  scope: { unit: 'calls', stage: 'signal', period },
});
const half = (start: string, end: string) => ({ ...year(2023), start, end });
const catalog = madeCatalog([
  people('2023', point(100)),
  people('2023/female', point(60), { sex: 'female' }),
  people('2023/male', point(30), { sex: 'male' }),
  people('2023/female/minor', point(20), { sex: 'female', age: 'minor' }),
  people('2022', point(50), {}, { period: year(2022) }),
  people('2022/female', interval(10, 20), { sex: 'female' }, { period: year(2022) }),
  people('2022/male', interval(5, 7), { sex: 'male' }, { period: year(2022) }),
  people('2021/female', unknown, { sex: 'female' }, { period: year(2021) }),
  people('2021/male', point(3), { sex: 'male' }, { period: year(2021) }),
  calls('2023-h1', point(10), half('2023-01-01', '2023-06-30')),
  calls('2023-h2', point(12), half('2023-07-01', '2023-12-31')),
  calls('2023', point(25), year(2023)),
  calls('2024', bound('ge', 20), year(2024)),
  calls('2021', point(5), year(2021)),
  {
    id: 'made/share-female/us/2023',
    value: point(58, 1),
    scope: { unit: 'percent', denominator: { text: 'all people', figure: 'made/people/us/2023' } },
    population: { sex: 'female' },
  },
]);
const at = (id: string) => catalog.figure(`made/${id}`);
const female = share(at('people/us/2023/female'), at('people/us/2023'));
const published = at('share-female/us/2023');

const saidOf = (a: Operand, b: Operand, options?: ComparisonOptions) =>
  comparable(a, b, options)
    .axes.filter(({ reason }) => reason !== 'same')
    .map(({ axis, reason }) => `${axis} ${reason}`);
const codesOf = (a: Operand, b: Operand) => compare(a, b).reasons.map(({ reason }) => reason);

test('a sum of parts is held against the published total', () => {
  const parts = sum([at('people/us/2023/female'), at('people/us/2023/male')]);
  const there = compare(parts, at('people/us/2023'));
  expect(there).toMatchObject({ a: parts.id, b: 'made/people/us/2023', order: 'less' });
  // Whom no group holds is in the total alone.
  expect(explain(there)).toEqual([
    'Sex, female + male against all: one is a part of what the other covers.',
  ]);
  expect(compare(at('people/us/2023'), parts).order).toBe('greater');
});

test('a computed share is held against a published one under an assumption, and not without', () => {
  expect(compare(female, published).order).toBe('incomparable');
  expect(saidOf(female, published)).toEqual([
    'measure relation-not-known',
    'method another-method',
  ]);
  const [told, turned] = withAssumption(
    'both are the share of women among the same people',
    { allows: { measure: 'equal' }, because: 'the report divides the same two counts' },
    (given) => [compare(female, published, given), compare(published, female, given)] as const,
  );
  // 60 of 100 against 57.5 to 58.5.
  expect([told.order, turned.order]).toEqual(['greater', 'less']);
  expect(explain(told)[0]).toBe(
    'What is counted, made/people against made/share-female: something was taken to be so that the data do not say: ' +
      'both are the share of women among the same people (the report divides the same two counts)',
  );
});

test('an assumption bridges no units, and overrules nothing', () => {
  const given = {
    assumptions: [{ name: 'all alike', allows: { measure: 'equal', sex: 'equal' } }],
  } as const;
  expect(compare(at('people/us/2023'), at('calls/us/2023'), given).order).toBe('incomparable');
  expect(saidOf(at('people/us/2023/female'), at('people/us/2023/male'), given)).toEqual([
    'sex contrast',
  ]);
});

test('shares of two wholes are not shares of one', () => {
  const girls = at('people/us/2023/female/minor');
  const [ofAll, ofWomen] = [
    share(girls, at('people/us/2023')),
    share(girls, at('people/us/2023/female')),
  ];
  expect(saidOf(ofAll, ofWomen)).toEqual(['denominator another-base', 'lineage shared-lineage']);
});

test('what was computed from the other, or rests on one number with it, says so', () => {
  const part = scale(female, at('people/us/2023'));
  expect(codesOf(part, at('people/us/2023'))).toContain('made-of-the-other');
  expect(codesOf(at('people/us/2023/female'), part)).toContain('made-of-the-other');
  const both = sum([at('people/us/2023/female'), at('people/us/2023/male')]);
  const rest = difference(at('people/us/2023'), at('people/us/2023/female'));
  expect(codesOf(both, rest)).toContain('shared-lineage');
  expect(codesOf(share(both, at('people/us/2023')), female)).toContain('shared-lineage');
  const none = difference(at('people/us/2023'), both);
  expect(codesOf(none, both)).toContain('made-of-the-other');
  expect(explain(compare(both, rest)).at(-1)).toMatch(
    /errors move both.*: made\/people\/us\/2023\/female$/,
  );
  // Two figures that were published are two findings, whatever they print.
  expect(saidOf(at('people/us/2023'), at('people/us/2023'))).toEqual([]);
});

test('a number that was supplied to both is shared, and is a source', () => {
  const census = {
    value: 1000,
    geography: 'us',
    on: '2023-07-01',
    text: 'people living there',
    source: 'the census',
  };
  const [all, women] = [at('people/us/2023'), at('people/us/2023/female')].map((each) =>
    perCapita(each, census),
  );
  if (all === undefined || women === undefined) throw new RangeError();
  expect(saidOf(all, women)).toEqual(['sex part-and-whole', 'lineage shared-lineage']);
  expect(comparable(all, women).axes.find(({ axis }) => axis === 'source')?.a).toBe(
    'made + the census',
  );
});

test('what was assumed in making a number is said with it', () => {
  const years = sum([at('people/us/2022/female'), at('people/us/2022/male')], {
    dependence: independent('two teams'),
  });
  const { axes } = comparable(years, at('people/us/2022'));
  expect(axes.at(-1)).toMatchObject({
    axis: 'assumption',
    reason: 'assumed',
    a: 'independent',
    b: 'none',
    note: 'two teams',
  });
  expect(
    codesOf(
      settle(at('people/us/2023'), current('people/us/2023'), 'the only one'),
      at('people/us/2022'),
    ),
  ).toContain('assumed');
});

test('why two things were assumed is said in one order, from either side', () => {
  const under = (name: string, because: string) =>
    settle(at('people/us/2023'), current('people/us/2023'), `${because} (${name})`);
  const [one, other] = [under('b', 'the later page'), under('a', 'an earlier page')];
  const noteOf = (a: Operand, b: Operand) =>
    comparable(a, b).axes.find(({ axis }) => axis === 'assumption')?.note;
  expect(noteOf(one, other)).toBe('an earlier page (a); the later page (b)');
  expect(noteOf(other, one)).toBe(noteOf(one, other));
});

test('levels are handed on; where nobody has said how sure a number is, no order is', () => {
  const women = at('people/us/2022/female');
  // 15 to 27 in nine of ten cases at least, against 50 for certain.
  const both = sum([women, at('people/us/2022/male')]);
  expect(compare(both, at('people/us/2022'))).toMatchObject({ order: 'less', level: 0.9 });
  const least = compare(
    at('calls/us/2021'),
    settle(at('calls/us/2024'), current('calls/us/2024'), 'one'),
  );
  expect(least).toMatchObject({ order: 'less', level: null });
  expect(least.reasons.map(({ reason }) => reason)).toContain('no-level');
});

test('nobody can tell how an unknown number lies', () => {
  const total = sum([at('people/us/2021/female'), at('people/us/2021/male')]);
  expect(compare(total, at('people/us/2023'))).toMatchObject({
    order: 'incomparable',
    level: null,
  });
  expect(codesOf(total, at('people/us/2023'))).toContain('no-number');
});

test('parts of a year make the year; years that are not next to each other make nothing', () => {
  const halves = sum([at('calls/us/2023-h1'), at('calls/us/2023-h2')]);
  expect(saidOf(halves, at('calls/us/2023'))).toEqual([]);
  expect(compare(halves, at('calls/us/2023')).order).toBe('less');
  const two = sum([at('calls/us/2023'), at('calls/us/2024')]);
  expect(saidOf(two, at('calls/us/2021'))).toEqual(['period another-length']);
  const apart = sum([at('calls/us/2021'), at('calls/us/2023')]);
  expect(saidOf(apart, at('calls/us/2024'))).toEqual(['period relation-not-known']);
});

test('the women of one year and the men of the next are no part of anything, axis by axis', () => {
  const mixed = union([at('people/us/2022/female'), at('people/us/2023/male')]);
  const turned = union([at('people/us/2022/male'), at('people/us/2023/female')]);
  expect(saidOf(mixed, turned)).toEqual(['sex overlap', 'period relation-not-known']);
  // Nor are they the women and men of one year.
  const ofOneYear = sum([at('people/us/2022/female'), at('people/us/2022/male')]);
  for (const said of [saidOf(mixed, ofOneYear), saidOf(ofOneYear, mixed)])
    expect(said).toContain('sex overlap');
});

test('a break between two computed numbers forbids an order, and one within a number parts nothing', () => {
  const broken = (of: number): MadeFigure => ({
    id: `line/cases/us/${of}`,
    value: point(of),
    scope: { period: year(of) },
    rest: { breaks: ['break/line-cases-2024'] },
  });
  const lines = madeCatalog([2022, 2023, 2024, 2025].map(broken));
  const of = (from: number, to: number) =>
    change(lines.figure(`line/cases/us/${from}`), lines.figure(`line/cases/us/${to}`), {
      acrossBreak: 'The files were few.',
    });
  expect(saidOf(of(2022, 2023), of(2024, 2025))).toContain('break break-between');
  expect(compare(of(2022, 2023), of(2024, 2025)).order).toBe('incomparable');
  expect(compare(of(2022, 2023), of(2024, 2025), { acrossBreak: 'Few.' }).order).toBe('greater');
  expect(saidOf(of(2023, 2024), of(2023, 2024)).join()).not.toContain('break');
  // What spans the break lies on neither side of it.
  expect(saidOf(of(2022, 2025), of(2022, 2023))).toContain('break break-between');
});

test('what two numbers rest on is the same, more, less or partly the same', () => {
  const [female, male] = [at('people/us/2022/female'), at('people/us/2022/male')];
  const [both, other] = [
    sum([female, male]),
    sum([at('calls/us/2023-h1'), at('calls/us/2023-h2')]),
  ];
  const [more, less] = [
    union([female, male, at('people/us/2022')]),
    union([male, at('people/us/2023')]),
  ];
  const lineage = (a: Operand, b: Operand) =>
    comparable(a, b).axes.find(({ axis }) => axis === 'lineage');
  expect(lineage(both, other)).toBeUndefined();
  expect(lineage(both, union([female, male]))?.relation).toBe('equal');
  expect(lineage(both, more)).toMatchObject({ relation: 'narrower', a: both.id, b: more.id });
  expect(lineage(more, both)?.relation).toBe('broader');
  expect(lineage(both, less)).toMatchObject({
    relation: 'overlapping',
    note: 'made/people/us/2022/male',
  });
});

test('how sure a computed range is goes with its order, and is asked for only where nobody said', () => {
  const rounded = madeCatalog([
    people('2023/female', point(60, 10), { sex: 'female' }),
    people('2023/male', point(30, 10), { sex: 'male' }),
    people('2023', point(500)),
    people('2022', point(92), {}, { period: year(2022) }),
  ]);
  const of = (id: string) => rounded.figure(`made/people/us/${id}`);
  // 80 to 100 for certain.
  const both = sum([of('2023/female'), of('2023/male')]);
  expect(codesOf(both, of('2023'))).not.toContain('no-level');
  expect(codesOf(both, of('2022'))).toEqual(
    expect.arrayContaining(['ends-meet', 'within-rounding']),
  );
});

test('whatever is computed, the order is that of the truth and turns round with the sides', () => {
  expect([...computedLaw(300)].sort()).toEqual(orders);
});

function current(id: string) {
  const figure = at(id);
  if (figure.state !== 'settled') throw new RangeError(id);
  return figure;
}
