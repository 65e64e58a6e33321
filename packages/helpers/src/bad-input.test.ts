import { expect, test } from 'vitest';
import * as core from './core.ts';
import { DarkfigureError } from './errors/darkfigure-error.ts';
import { InvalidOptionError } from './errors/invalid-errors.ts';
import { UnknownFieldError } from './errors/unknown-errors.ts';
import { fixtureCatalog } from './fixture/fixture-dataset.ts';

// What no TypeScript user can write, and every user of plain JavaScript sooner or later does.

type Loose = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
const helpers: Loose = core as unknown as Loose;
const catalog: Loose = fixtureCatalog as unknown as Loose;
const call = (name: string, ...given: readonly unknown[]) => helpers[name]?.(...given);
const ask = (name: string, ...given: readonly unknown[]) => catalog[name]?.(...given);

const id = 'line/cases/us/2023';
const figure = fixtureCatalog.figure(id);
const people = {
  value: 330e6,
  geography: 'us',
  on: '2023-07-01',
  text: 'residents',
  source: 'the census',
};
const claim = fixtureCatalog.claim('claim/wave');

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
  ['can(unknown operation)', () => call('can', 'add', figure, figure), 'invalid-option'],
  ['can(one figure)', () => call('can', 'sum', figure), 'foreign-record'],
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
  ['find(null)', () => ask('find', null), 'invalid-option'],
  ['claims(null)', () => ask('claims', null), 'invalid-option'],
  ['claims(a text)', () => ask('claims', 'us'), 'invalid-option'],
  ['breaks(null)', () => ask('breaks', null), 'invalid-option'],
  // Passed over, each of these would find everything.
  ['claims(of the figure null)', () => ask('claims', { figure: null }), 'invalid-option'],
  ['claims(of the verdict null)', () => ask('claims', { verdict: null }), 'invalid-option'],
  ['breaks(of the measure null)', () => ask('breaks', { measure: null }), 'invalid-option'],
  ['find(in no list of years)', () => ask('find', { period: [] }), 'invalid-date'],
  ['find(in two years)', () => ask('find', { period: [2022, 2023] }), 'invalid-date'],
  ['find(on a day)', () => ask('find', { period: new Date(0) }), 'invalid-date'],
  ['find(in the period null)', () => ask('find', { period: null }), 'invalid-date'],
  ...['unit', 'source', 'geography', 'status', 'kind'].flatMap((axis) => [
    [`find(${axis} 2)`, () => ask('find', { [axis]: 2 }), 'invalid-option'] as const,
    [`find(${axis} null)`, () => ask('find', { [axis]: null }), 'invalid-option'] as const,
    [`find(${axis} [null])`, () => ask('find', { [axis]: [null] }), 'invalid-option'] as const,
    [`find(${axis} {})`, () => ask('find', { [axis]: {} }), 'invalid-option'] as const,
  ]),
  ['find(unit within)', () => ask('find', { unit: { within: 'cases' } }), 'invalid-option'],
  [
    'find(within two places)',
    () => ask('find', { geography: { within: ['us', 'gb'] } }),
    'invalid-option',
  ],
  ['find(within nothing)', () => ask('find', { geography: { within: null } }), 'invalid-option'],
  ['code(a list that there is not)', () => ask('code', 'stages', 'potential'), 'invalid-option'],
  ['code()', () => ask('code'), 'invalid-option'],
  ['code(a list)', () => ask('code', 'stage'), 'unknown-code'],
  ['definitions()', () => ask('definitions'), 'unknown-code'],
  ['definitions(5)', () => ask('definitions', 5), 'unknown-code'],
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
  ['find([])', () => ask('find', []), 'invalid-option'],
  ['find(a date)', () => ask('find', new Date(0)), 'invalid-option'],
  ['figure()', () => ask('figure'), 'unknown-id'],
  ['figure(5)', () => ask('figure', 5), 'unknown-id'],
  ['claim(null)', () => ask('claim', null), 'unknown-id'],
  ['find(text)', () => ask('find', 'us'), 'invalid-option'],
  ['find(year as a text)', () => ask('find', { period: 'last year' }), 'invalid-date'],
];

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test.each(cases)('%s says what was wrong', (_, run, code) => {
  const thrown = thrownBy(run);
  expect(thrown).toBeInstanceOf(DarkfigureError);
  expect((thrown as DarkfigureError).code).toBe(code);
});

test.each([
  [
    () => ask('find', { credibility: 2 }),
    'credibility must be a code, or a list of codes; it is 2.',
  ],
  [() => ask('find', { unit: { cases: true } }), 'it is { cases }.'],
  [() => ask('find', { geography: { wihtin: 'us' } }), 'must be one of within; it is "wihtin".'],
  [() => ask('find', { geography: { within: ['us', 'gb'] } }), 'within must be one place'],
  [() => ask('code', 'stag', 'potential'), 'A code list must be one of stage, '],
  [() => call('formatTrace', claim), 'must be what trace gives; it is { id, '],
  [() => call('createCatalog', { figures: [] }), '{ figures } without sources, publications, '],
] as const)('%s says what was meant', (run, message) => {
  expect(run).toThrow(message);
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

test('whoever hands in an id is told how to come by the figure', () => {
  expect(() => call('quote', id)).toThrow(`catalog.figure("${id}")`);
});

const other = fixtureCatalog.figure('line/cases/us/2022');
const reason = 'Few files.';

/** What was called with a name that is misspelt, or a word that is none; the name, and what was meant. */
const misspelt: readonly (readonly [() => unknown, string, string])[] = [
  ...['share', 'ratio', 'difference', 'scale', 'change'].map(
    (name) =>
      [() => call(name, figure, other, { dependance: null }), 'dependance', 'dependence'] as const,
  ),
  ...['sum', 'combine'].map(
    (name) =>
      [() => call(name, [figure, other], { assumption: [] }), 'assumption', 'assumptions'] as const,
  ),
  ...['union', 'intersection'].map(
    (name) =>
      [() => call(name, [figure, other], { univers: figure }), 'univers', 'universe'] as const,
  ),
  [() => call('change', other, figure, { acrosBreak: reason }), 'acrosBreak', 'acrossBreak'],
  [
    () => call('change', other, figure, { as: 'diference', acrossBreak: reason }),
    'diference',
    'difference',
  ],
  [() => call('combine', [figure, other], { method: 'means' }), 'means', 'mean'],
  [() => call('combine', [figure, other], { methods: 'mean' }), 'methods', 'method'],
  [() => call('can', 'suм', figure, other), 'suм', 'sum'],
  [() => call('can', 'sum', figure, other, { assumtions: [] }), 'assumtions', 'assumptions'],
  [() => call('compare', figure, other, { acrossbreak: reason }), 'acrossbreak', 'acrossBreak'],
  [() => call('comparable', figure, other, { acrossbreak: reason }), 'acrossbreak', 'acrossBreak'],
  [() => call('quote', figure, { lenght: 'short' }), 'lenght', 'length'],
  [() => call('quote', figure, { length: 'shorter' }), 'shorter', 'short'],
  [() => call('chart', [figure], { heigth: 100 }), 'heigth', 'height'],
  [() => call('chart', [figure], { local: 'de' }), 'local', 'locale'],
  [() => call('chart', [figure], { them: 'dark' }), 'them', 'theme'],
  [() => call('chart', [figure], { theme: 'drak' }), 'drak', 'dark'],
  [() => call('preferred', figure, { who: 'newest' }), 'who', 'how'],
  [() => call('preferred', figure, { how: 'newst' }), 'newst', 'newest'],
  [() => call('formatTrace', {}, { wide: 100 }), 'wide', 'width'],
  [() => call('perCapita', figure, people, { pre: 1000 }), 'pre', 'per'],
  [() => call('perCapita', figure, people, { per: 10_000 }), '10000', '1000'],
  [() => call('perCapita', figure, { ...people, sorce: 'x' }), 'sorce', 'source'],
  [
    () =>
      call('withAssumption', 'a name', { allows: {}, becuase: reason }, (given: unknown) =>
        call('sum', [figure, other], given),
      ),
    'becuase',
    'because',
  ],
  [
    () =>
      call('sum', [figure, other], { assumptions: [{ name: 'x', allows: { sexes: 'equal' } }] }),
    'sexes',
    'sex',
  ],
  [
    () =>
      call('sum', [figure, other], { assumptions: [{ name: 'x', allows: { sex: 'disjont' } }] }),
    'disjont',
    'disjoint',
  ],
  [() => ask('find', { period: { from: 2014, too: 2016 } }), 'too', 'to'],
  [() => ask('find', { period: { from: 2014, match: 'overlaping' } }), 'overlaping', 'overlapping'],
];

const asCases = misspelt.map(([run, received, meant]) => ({ run, received, meant }));

test.each(asCases)('$received is refused, and $meant comes first', ({ run, received, meant }) => {
  const thrown = thrownBy(run);
  expect(thrown).toBeInstanceOf(InvalidOptionError);
  const [issue] = (thrown as InvalidOptionError).issues;
  expect(issue?.received).toBe(`"${received}"`);
  expect(issue?.nearest[0]).toBe(meant);
  expect(issue?.message).toContain(`one of ${meant}`);
});

test('a field that no query has is refused everywhere', () => {
  for (const name of ['find', 'claims', 'breaks'])
    expect(() => ask(name, { measur: 'line/cases' })).toThrow(UnknownFieldError);
  expect(() => ask('breaks', { geografy: 'us' })).toThrow('Nearest: geography.');
});

test('what one operation reads may be asked of `can` beforehand, and a reason may not be left out', () => {
  const stated = { dependence: call('independent', reason) };
  expect(call('can', 'share', figure, other, stated)).toBeDefined();
  expect(() => call('independent')).toThrow('because must be a sentence; it is "".');
  expect(() => call('perCapita', figure, { ...people, source: undefined })).toThrow(
    'population.source must be a sentence; it is "".',
  );
});
