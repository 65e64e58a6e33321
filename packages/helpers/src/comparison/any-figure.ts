import { codeLists } from '@darkfigure/schema';
import fc from 'fast-check';
import type { Figure, Period, Qualifier, Scope, Value, Vintage } from '../catalog/dataset-types.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { fixtureGeographies } from '../fixture/fixture-geographies.ts';
import { calendarYear, fiscalYear } from './fixture/catalog.ts';

const anyNumber = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: -100, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
);
const twoEnds = fc
  .tuple(anyNumber, anyNumber)
  .map(([x, y]) => ({ low: Math.min(x, y), high: Math.max(x, y) }));

/** Any value that the schema allows, small numbers more often so that they meet. */
const anyValue: fc.Arbitrary<Value> = fc.oneof(
  anyNumber.map((value): Value => ({ kind: 'point', value })),
  fc
    .tuple(anyNumber, fc.constantFrom(0.1, 1, 5, 10, 100))
    .map(([value, rounding]): Value => ({ kind: 'point', value, rounding })),
  twoEnds.map((ends): Value => ({ kind: 'range', ...ends, basis: 'published-range' })),
  fc
    .tuple(twoEnds, fc.constantFrom(0.8, 0.9, 0.95, 0.99))
    .map(([ends, level]): Value => ({ kind: 'interval', ...ends, level, basis: 'confidence' })),
  fc
    .tuple(fc.constantFrom('gt' as const, 'ge' as const, 'lt' as const, 'le' as const), anyNumber)
    .map(([op, value]): Value => ({ kind: 'bound', op, value })),
  fc.constant<Value>({ kind: 'unknown', reason: 'not-published' }),
);

const publications = [
  'line/2013-report',
  'line/2024-statistics',
  'line/page',
  'line/2025-retelling',
];

export const anyVintage: fc.Arbitrary<Vintage> = fc
  .record({
    publication: fc.constantFrom(...publications),
    value: anyValue,
    qualifier: fc.constantFrom<Qualifier>('exact', 'about', 'rounded'),
    seenKind: fc.constantFrom('primary' as const, 'reprint' as const, 'secondary' as const),
  })
  .map(({ publication, value, ...rest }) => vintage(publication, value, 'some 10 of 20', rest));

const periods: readonly Period[] = [
  ...[2021, 2022, 2023, 2024, 2025].map(calendarYear),
  fiscalYear(2023),
  fiscalYear(2024),
  { start: '2022-01-01', end: '2024-12-31', calendar: 'calendar-year', temporal: 'flow-in' },
  { start: '2023-12-31', end: '2023-12-31', calendar: 'custom', temporal: 'stock-at' },
  { start: '2007-12-07', end: '2024-12-31', calendar: 'custom', temporal: 'ever' },
  { start: null, end: '2024-12-31', calendar: 'custom', temporal: 'ever' },
  { start: '2020-03-01', end: null, calendar: 'custom', temporal: 'flow-in' },
  { start: null, end: null, calendar: 'not-stated', temporal: 'not-applicable' },
];

/** One of a list’s own codes, most often the one that figures share. */
function anyCode<Code extends string>(list: string, usual: Code): fc.Arbitrary<Code> {
  const codes = codeLists.find((entry) => entry.list === list)?.codes ?? [];
  const others = codes.map(({ code }) => code as Code);
  return fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, fc.constantFrom(usual, ...others));
}

const anyScope: fc.Arbitrary<Scope> = fc.record({
  unit: anyCode<Scope['unit']>('unit', 'cases'),
  stage: anyCode<Scope['stage']>('stage', 'potential'),
  frame: anyCode<Scope['frame']>('frame', 'palermo'),
  exploitation: anyCode<Scope['exploitation']>('exploitation', 'all'),
  population: fc.record({
    role: anyCode<Scope['population']['role']>('role', 'victim'),
    age: anyCode<Scope['population']['age']>('age', 'all'),
    sex: anyCode<Scope['population']['sex']>('sex', 'all'),
    citizenship: anyCode<Scope['population']['citizenship']>('citizenship', 'all'),
    segments: fc.constantFrom<readonly string[]>([], [], ['by-phone'], ['by-text']),
  }),
  geography: fc.record({
    code: fc.constantFrom('us', 'us', ...fixtureGeographies.map(({ code }) => code)),
    role: anyCode<Scope['geography']['role']>('geography-role', 'detection'),
  }),
  period: fc.constantFrom(...periods),
  denominator: fc.constantFrom(null, null, { text: '404 people' }, { text: '405 people' }),
  method: anyCode<Scope['method']>('method', 'administrative-count'),
});

const measures = [
  'line/cases',
  'line/cases',
  'line/victims',
  'line/share-female',
  'court/convictions',
];

/** Any figure over the sources, places, codes and breaks of the fixture; it need not make sense. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    measure: fc.constantFrom(...measures),
    scope: anyScope,
    vintages: fc.oneof(
      { weight: 3, arbitrary: fc.array(anyVintage, { minLength: 1, maxLength: 1 }) },
      fc.array(anyVintage, { minLength: 2, maxLength: 3 }),
    ),
    serial: fc.nat(1_000_000),
    isBroken: fc.boolean(),
  })
  .map(({ measure, scope, vintages, serial, isBroken }) =>
    figure({
      id: `${measure}/us/${serial}`,
      scope,
      vintages,
      rest: {
        current: vintages.map((_, index) => index),
        breaks: isBroken ? ['break/line-cases-2024'] : [],
      },
    }),
  );
