import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCatalog } from '../create-catalog.ts';
import type { Dataset } from '../dataset-types.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { can } from '../scope/can.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { operationNames, operations } from './fixture/operations.ts';
import { isDerived } from './guards.ts';

const folder = new URL('../../../dataset/data/', import.meta.url);

/** The data as they are committed; the fixture, where none are. */
function published(): Dataset {
  if (!existsSync(new URL('figures.jsonl', folder))) return fixtureDataset;
  const read = (type: string) =>
    readFileSync(new URL(`${type}.jsonl`, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const types = [
    'sources',
    'publications',
    'measures',
    'figures',
    'claims',
    'breaks',
    'corrections',
    'redirects',
    'geographies',
    'codes',
  ];
  return {
    edition: '2026.11',
    ...(Object.fromEntries(types.map((type) => [type, read(type)])) as unknown as Omit<
      Dataset,
      'edition'
    >),
  };
}

const all = createCatalog(published()).find({}).figures;

/** Figures that differ in what the rules look at: nobody learns more from the thousandth figure of the same kind. */
function kindsOf(catalog: readonly CatalogFigure[]): readonly CatalogFigure[] {
  const kinds = new Map<string, CatalogFigure>();
  for (const figure of catalog) {
    const { population, period, geography, denominator, exploitation } = figure.scope;
    const value = figure.state === 'settled' ? figure.value.kind : 'disputed';
    const key = [
      figure.measure,
      value,
      exploitation,
      Object.values(population).join(),
      geography.code === 'us' || geography.code === 'world' ? geography.code : 'elsewhere',
      period.start === null,
      period.calendar,
      denominator?.figure === undefined,
    ].join();
    if (!kinds.has(key)) kinds.set(key, figure);
  }
  return [...kinds.values()];
}

/** Each kind is thrown at every so-manieth other, at another start each time. */
const STEP = 199;

interface Tally {
  results: number;
  refusals: number;
  readonly codes: Map<string, number>;
}
const newTally = (): Tally => ({ results: 0, refusals: 0, codes: new Map() });
const noted = (tally: Tally, codes: Iterable<string>) => {
  tally.refusals += 1;
  for (const code of new Set(codes)) tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
};

function report(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const lines = [...tallies].map(([operation, { results, refusals, codes }]) => {
    const most = [...codes].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
    return `  ${operation}: ${results} results, ${refusals} refusals (${most.join(', ')})`;
  });
  const total = [...tallies.values()].reduce(
    (sum, { results, refusals }) => sum + results + refusals,
    0,
  );
  console.info([`${title}: ${total} attempts`, ...lines].join('\n'));
}

const figures = kindsOf(all);

/** Under a load of other work the full square takes minutes. */
const PATIENCE = 900_000;

function tried(
  pairs: Iterable<readonly [CatalogFigure, CatalogFigure]>,
): ReadonlyMap<string, Tally> {
  const tallies = new Map(operationNames.map((name) => [name, newTally()]));
  for (const [a, b] of pairs) {
    for (const [operation, tally] of tallies) {
      const answer = can(operation, a, b);
      if (!answer.ok) {
        noted(
          tally,
          answer.reasons.map(({ code }) => code),
        );
        continue;
      }
      try {
        const derived = operations[operation](a, b);
        if (!isDerived(derived) || derived.figures.length === 0) {
          throw new Error(`${operation}(${a.id}, ${b.id}) gave no result`);
        }
        tally.results += 1;
      } catch (error) {
        // What the scopes allow, only the numbers can forbid.
        if (!(error instanceof ScopeError)) throw error;
        const codes = error.reasons.map(({ code }) => code);
        if (codes.some((code) => code !== 'contradiction' && code !== 'out-of-range')) throw error;
        noted(tally, codes);
      }
    }
  }
  return tallies;
}

function* pairsOf(those: readonly CatalogFigure[]) {
  for (const a of those) for (const b of those) yield [a, b] as const;
}

test(
  'every pair of figures of one measure and every operation gives a result or a coded refusal',
  () => {
    const measures = [...new Set(all.map(({ measure }) => measure))];
    const ofMeasure = (id: string) => all.filter(({ measure }) => measure === id);
    const tallies = tried(measures.flatMap((id) => [...pairsOf(ofMeasure(id))]));
    report(`Every pair of one measure, among ${all.length} figures`, tallies);
    // Within one measure there is neither another estimate to combine nor a whole of another unit to scale.
    for (const operation of [
      'sum',
      'union',
      'intersection',
      'difference',
      'share',
      'ratio',
      'change',
    ] as const) {
      expect([operation, (tallies.get(operation)?.results ?? 0) > 0]).toEqual([operation, true]);
    }
  },
  PATIENCE,
);

test(
  'every pair of kinds of figure and every operation gives a result or a coded refusal',
  () => {
    const tallies = tried(pairsOf(figures));
    report(`Every pair of the ${figures.length} kinds among ${all.length} figures`, tallies);
    for (const { results, refusals } of tallies.values())
      expect(results + refusals).toBe(figures.length ** 2);
  },
  PATIENCE,
);

test(
  'every refusal that is thrown says what its check said, and names figures that would do',
  () => {
    // Alternatives are looked for in the whole catalog, which takes a thousand times as long as a check.
    const tallies = new Map(operationNames.map((name) => [name, newTally()]));
    let named = 0;
    for (const [at, a] of figures.entries()) {
      for (let step = at % STEP; step < figures.length; step += STEP) {
        const b = figures[step];
        if (b === undefined) continue;
        for (const [operation, tally] of tallies) {
          const answer = can(operation, a, b);
          try {
            operations[operation](a, b);
            expect(answer.ok).toBe(true);
            tally.results += 1;
          } catch (error) {
            if (!(error instanceof ScopeError)) throw error;
            if (!answer.ok) expect(error.reasons).toEqual(answer.reasons);
            expect(error.message).toMatch(/ is refused: /);
            if (error.alternatives.length > 0) named += 1;
            noted(
              tally,
              error.reasons.map(({ code }) => code),
            );
          }
        }
      }
    }
    report(`Thrown, of ${figures.length} kinds of figure`, tallies);
    console.info(`  ${named} refusals name a figure that would do`);
    expect(named).toBeGreaterThan(0);
  },
  PATIENCE,
);
