import { expect, test } from 'vitest';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { UnknownFieldError } from '../errors/unknown-errors.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { ask, call, figure, people, thrownBy } from '../fixture/loose.ts';

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
  expect(() => call('independent')).toThrow('because must be a sentence; it is undefined.');
  expect(() => call('perCapita', figure, { ...people, source: undefined })).toThrow(
    'population.source must be a sentence; it is undefined.',
  );
});
