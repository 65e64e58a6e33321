import { expect, test } from 'vitest';
import { DarkfigureError } from '../errors/darkfigure-error.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import * as loose from '../fixture/loose.ts';

// Names of tests are what is called as it stands here.
const { call, claim, figure, id, people, thrownBy } = loose;

const onOne = ['quote', 'cite', 'describe', 'settle', 'perCapita'];
const onTwo = ['share', 'ratio', 'difference', 'scale', 'change', 'compare', 'comparable'];
const onList = ['sum', 'union', 'intersection', 'combine', 'chart'];

/** What was called, how, and the code of the error. */
const cases: readonly (readonly [string, () => unknown, string])[] = [
  ...onOne.flatMap((name) => [
    [`${name}(an id)`, () => call(name, id, {}, 'why'), 'foreign-record'] as const,
    [`${name}()`, () => call(name), 'foreign-record'] as const,
    [`${name}(null)`, () => call(name, null, {}), 'foreign-record'] as const,
  ]),
  ...onTwo.flatMap((name) => [
    [`${name}(two ids)`, () => call(name, id, id), 'foreign-record'] as const,
    [`${name}(one figure)`, () => call(name, figure), 'foreign-record'] as const,
    [`${name}(figure, number)`, () => call(name, figure, 5), 'foreign-record'] as const,
  ]),
  ...onList.flatMap((name) => [
    [`${name}(list of ids)`, () => call(name, [id, id]), 'foreign-record'] as const,
    [`${name}(figure)`, () => call(name, figure), 'invalid-option'] as const,
    [`${name}()`, () => call(name), 'invalid-option'] as const,
    [`${name}(an id)`, () => call(name, id), 'invalid-option'] as const,
  ]),
  ...['change', 'share', 'difference'].map(
    (name) =>
      [
        `${name}(without any options)`,
        () => call(name, figure, figure, null),
        'invalid-option',
      ] as const,
  ),
  ...['sum', 'union', 'combine'].map(
    (name) =>
      [
        `${name}(without any options)`,
        () => call(name, [figure, figure], null),
        'invalid-option',
      ] as const,
  ),
  ['chart(nothing)', () => call('chart', null), 'invalid-option'],
  ...[null, 'given', {}].map(
    (outer) =>
      [
        `withAssumption(within ${JSON.stringify(outer)})`,
        () => call('withAssumption', 'a name', { allows: {} }, () => 1, outer),
        'invalid-option',
      ] as const,
  ),
  ['can(unknown operation)', () => call('can', 'add', figure, figure), 'invalid-option'],
  ['can(one figure)', () => call('can', 'sum', figure), 'foreign-record'],
  ...(['independent', 'perfect', 'opposite'] as const).flatMap((name) => [
    [`${name}(a symbol)`, () => call(name, Symbol('x')), 'invalid-option'] as const,
    [`${name}(no text)`, () => call(name, Object.create(null)), 'invalid-option'] as const,
  ]),
  ['correlated(no number)', () => call('correlated', Object.create(null), 'x'), 'invalid-option'],
  ['correlated(a symbol)', () => call('correlated', Symbol('x'), 'x'), 'invalid-option'],
  ['withAssumption(a symbol)', () => call('withAssumption', Symbol('x'), {}), 'invalid-option'],
  ['cite(no text)', () => call('cite', figure, Object.create(null)), 'invalid-option'],
  ['perCapita(figure)', () => call('perCapita', figure), 'invalid-option'],
  ...([
    ['of nobody', { value: 0 }],
    ['without end', { value: Infinity }],
    ['that is no number', { value: Number.NaN }],
    ['on a day that no month has', { on: '2023-02-31' }],
    ['in no month', { on: '2023-13-01' }],
    ['of no source', { source: undefined }],
    ['of nobody in words', { text: 5 }],
  ].map(([name, wrong]) => [
    `perCapita(figure, a population ${name})`,
    () => call('perCapita', figure, { ...people, ...Object(wrong) }),
    'invalid-option',
  ]) as (readonly [string, () => unknown, string])[]),
  ['perCapita(per 500)', () => call('perCapita', figure, people, { per: 500 }), 'invalid-option'],
  ['settle(figure)', () => call('settle', figure), 'invalid-option'],
  ['settle(figure, itself)', () => call('settle', figure, figure), 'invalid-option'],
  ['independent()', () => call('independent'), 'invalid-option'],
  ['change(as a ratio)', () => call('change', figure, figure, { as: 'ratio' }), 'invalid-option'],
  [
    'combine(by the median)',
    () => call('combine', [figure, figure], { method: 'median' }),
    'invalid-option',
  ],
  [
    'can(across a break, without saying why)',
    () => call('can', 'sum', figure, figure, { acrossBreak: true }),
    'invalid-option',
  ],
  ['trace(a copy)', () => call('trace', { ...figure }), 'foreign-record'],
  ['trace()', () => call('trace'), 'foreign-record'],
  ['trace(an id)', () => call('trace', claim?.id), 'foreign-record'],
  ['preferred(an id)', () => call('preferred', id), 'foreign-record'],
  ['createCatalog()', () => call('createCatalog'), 'invalid-option'],
  ['createCatalog({})', () => call('createCatalog', {}), 'invalid-option'],
  ['quote(a figure, null)', () => call('quote', figure, null), 'invalid-option'],
  ['quote(a figure, a text)', () => call('quote', figure, 'short'), 'invalid-option'],
  ['sum(figures, null)', () => call('sum', [figure, figure], null), 'invalid-option'],
  ['chart(figures, null)', () => call('chart', [figure], null), 'invalid-option'],
  ['preferred(a figure, null)', () => call('preferred', figure, null), 'invalid-option'],
  [
    'perCapita(a figure, people, null)',
    () => call('perCapita', figure, people, null),
    'invalid-option',
  ],
  ['perCapita(a figure, null)', () => call('perCapita', figure, null), 'invalid-option'],
  ...['a name', { name: 'x' }, 5].map(
    (assumptions) =>
      [
        `sum(figures, assuming ${JSON.stringify(assumptions)})`,
        () => call('sum', [figure, figure], { assumptions }),
        'invalid-option',
      ] as const,
  ),
  ...[['a name'], [null], [{ name: 'x' }], [{ name: 'x', allows: 'sex' }]].map(
    (assumptions) =>
      [
        `can(sum, assuming ${JSON.stringify(assumptions)})`,
        () => call('can', 'sum', figure, figure, { assumptions }),
        'invalid-option',
      ] as const,
  ),
  [
    'createCatalog(one source)',
    () => call('createCatalog', { figures: [], measures: [] }),
    'invalid-option',
  ],
  ...[5, [], {}, true, null].map(
    (locale) =>
      [
        `quote(in the locale ${JSON.stringify(locale)})`,
        () => call('quote', figure, { locale }),
        'invalid-option',
      ] as const,
  ),
  ['formatTrace(a claim)', () => call('formatTrace', claim), 'invalid-option'],
  ['formatTrace()', () => call('formatTrace'), 'invalid-option'],
  ...[null, '0.5', [], true, new Date(0), Number.NaN].map(
    (rho) =>
      [`correlated(${rho})`, () => call('correlated', rho, 'why'), 'invalid-option'] as const,
  ),
  [
    'sum(depending on null)',
    () => call('sum', [figure, figure], { dependence: null }),
    'invalid-option',
  ],
  ...['330000000', {}, undefined].map(
    (value) =>
      [
        `perCapita(among ${value})`,
        () => call('perCapita', figure, { ...people, value }),
        'invalid-option',
      ] as const,
  ),
  ...[
    { width: -5 },
    { width: 'x' },
    { height: Number.NaN },
    { height: Infinity },
    { title: 5 },
  ].map(
    (options) =>
      [
        `chart(${Object.keys(options)})`,
        () => call('chart', [figure], options),
        'invalid-option',
      ] as const,
  ),
  ['explain()', () => call('explain'), 'invalid-option'],
  ['explain(a figure)', () => call('explain', figure), 'invalid-option'],
  ['series(a figure)', () => call('series', figure, {}), 'invalid-option'],
  ['series(a text)', () => call('series', 'line'), 'invalid-option'],
  ['series(figure)', () => call('series', figure), 'invalid-option'],
  ['series(a catalog, null)', () => call('series', fixtureCatalog, null), 'invalid-option'],
  ...[null, 5].map(
    (how) =>
      [`preferred(by ${how})`, () => call('preferred', figure, { how }), 'invalid-option'] as const,
  ),
  ['withAssumption(no function)', () => call('withAssumption', 'x', () => 1), 'invalid-option'],
  [
    'settle(by a text)',
    () => call('settle', figure, 'line/2023-statistics', 'why'),
    'invalid-option',
  ],
];

test.each(cases)('%s says what was wrong', (_, run, code) => {
  const thrown = thrownBy(run);
  expect(thrown).toBeInstanceOf(DarkfigureError);
  expect((thrown as DarkfigureError).code).toBe(code);
});

test.each([
  [() => call('formatTrace', claim), 'must be what trace gives; it is { id, '],
  [() => call('createCatalog', { figures: [] }), '{ figures } without sources, publications, '],
] as const)('%s says what was meant', (run, message) => {
  expect(run).toThrow(message);
});

test('whoever hands a figure by itself to series is told what it takes', () => {
  expect(() => call('series', figure)).toThrow(
    'catalog must be what createCatalog gives, a list of figures, or a list of computed numbers; it is ',
  );
});

test('whoever wants to settle is told between which readings', () => {
  expect(() => call('settle', figure, 'line/2023-statistics', 'why')).toThrow(
    'reading must be one of the readings of line/cases/us/2023: { vintage } of its vintages, “9,619” of line/2023-statistics and “9,620” of line/2023-statistics; it is line/2023-statistics.',
  );
});

test('what is no number is of no unit, of no kind and not computed', () => {
  for (const thing of [null, undefined, 5, 'cases', [figure], {}]) {
    expect(call('isDerived', thing)).toBe(false);
    expect(call('hasUnit', thing, 'cases')).toBe(false);
    expect(call('hasKind', thing, 'point')).toBe(false);
  }
});

test('a computed number where a figure is wanted is not said to come from nowhere', () => {
  const other = fixtureCatalog.figure('line/cases/us/2024');
  const computed = call('settle', other, { vintage: other.vintages[0] }, 'to see');
  expect(() => call('preferred', computed)).toThrow(
    'line/cases/us/2024 was computed, and a figure of the catalog is wanted.',
  );
  expect(() => call('quote', { ...Object(computed) })).toThrow('was not handed out by a catalog');
});

test('whoever hands in an id is told how to come by the figure', () => {
  expect(() => call('quote', id)).toThrow(`catalog.figure("${id}")`);
});
