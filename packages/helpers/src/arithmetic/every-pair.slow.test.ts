import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createCatalog } from '../catalog/create-catalog.ts';
import type { Dataset } from '../catalog/dataset-types.ts';
import { can } from '../scope/can.ts';
import type { PairOperation } from '../scope/operation.ts';
import { expectRefused } from './fixture/expect-refused.ts';
import { operationNames } from './fixture/operations.ts';
import { type Attempt, resultsOf, type Tally, tallyTable } from './fixture/tally.ts';
import { tryPerCapita } from './fixture/try-per-capita.ts';

/** The data as they are committed, which needs no build. */
function published(): Dataset {
  const folder = new URL('../../../dataset/data/', import.meta.url);
  const read = (type: string) =>
    readFileSync(new URL(`${type}.jsonl`, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const types =
    'sources publications measures figures claims breaks corrections redirects geographies codes';
  const records = Object.fromEntries(types.split(' ').map((type) => [type, read(type)]));
  return { edition: '2026.11', ...records } as unknown as Dataset;
}

const dataset = published();
const catalog = createCatalog(dataset);
const { figures } = catalog.find({});
const counter = fileURLToPath(new URL('fixture/count-pairs.ts', import.meta.url));
const page = fileURLToPath(new URL('../../docs/how-the-arithmetic-works.md', import.meta.url));

/** Under two minutes on two cores of one’s own; under a load of other work it takes many. */
const PATIENCE = 1_800_000;

/** Counts in a process of its own, so that both cores work. */
function counted(names: readonly Attempt[]): Promise<readonly Tally[]> {
  const options = ['--conditions=darkfigure-source', counter, ...names];
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, options, (error, stdout) => {
      if (error === null) resolve(JSON.parse(stdout));
      else reject(error);
    });
    child.stdin?.end(JSON.stringify(dataset));
  });
}

test(
  'every pair of figures and every operation gives a result or a refusal with a code, as many of each as the page says',
  async () => {
    const halves = [
      ['sum', 'union', 'intersection', 'ratio', 'change'],
      ['difference', 'share', 'scale', 'combine', 'combine, assuming'],
    ] as const;
    const made = (await Promise.all(halves.map(counted))).flat();
    const of = (name: Attempt) => made.filter(({ operation }) => operation === name);
    const tallies = [
      ...operationNames.flatMap(of),
      ...of('combine, assuming'),
      tryPerCapita(figures),
    ];

    const n = figures.length;
    const [ordered, unordered] = [n * n, (n * (n + 1)) / 2];
    expect(
      Object.fromEntries(tallies.map((t) => [t.operation, resultsOf(t) + t.refusals])),
    ).toEqual({
      sum: unordered,
      union: unordered,
      intersection: unordered,
      difference: ordered,
      share: ordered,
      ratio: ordered,
      scale: ordered,
      change: ordered,
      combine: unordered,
      'combine, assuming': unordered,
      'per-capita': n,
    });
    // That two measures are of one quantity is for somebody to say: nothing is combined unasked.
    for (const tally of tallies) {
      expect([tally.operation, resultsOf(tally) > 0]).toEqual([
        tally.operation,
        tally.operation !== 'combine',
      ]);
    }

    // Each of them was also thrown, with what its check had said.
    const kinds = made.reduce((sum, tally) => sum + tally.kinds, 0);
    console.info(`${kinds} kinds of refusal were thrown`);
    expect(kinds).toBeGreaterThan(40_000);

    const table = tallyTable(tallies);
    console.info(table);
    const [before = '', , after = ''] = readFileSync(page, 'utf8').split(
      /(?<=<!-- counts -->\n)|(?=\n<!-- \/counts -->)/,
    );
    // Where the data have moved on, `-u` writes the counts anew.
    await expect(`${before}\n${table}\n${after}`).toMatchFileSnapshot(page);
  },
  PATIENCE,
);

/** Each figure is thrown at every so-manieth other, at another start each time: two primes, so that all distances occur. */
const [STEP, TURN] = [1499, 631];

test(
  'refusals of pairs from all over the catalog are thrown as their checks say it',
  () => {
    let [thrown, named] = [0, 0];
    for (const [at, a] of figures.entries()) {
      for (let step = (at * TURN) % STEP; step < figures.length; step += STEP) {
        const b = figures[step];
        if (b === undefined) continue;
        for (const operation of operationNames) {
          const error = expectRefused(operation, a, b, catalog.figure);
          if (error === null) continue;
          thrown += 1;
          if (error.alternatives.length > 0) named += 1;
        }
      }
    }
    console.info(`${thrown} refusals were thrown, of which ${named} name a figure that would do`);
    expect(thrown).toBeGreaterThan(10_000);
    expect(named).toBeGreaterThan(0);
  },
  PATIENCE,
);

test('an operation that takes its figures in any order refuses them in any order', () => {
  const codesOf = (operation: PairOperation, a: number, b: number) => {
    const [one, other] = [figures[a], figures[b]];
    if (one === undefined || other === undefined) throw new Error('two figures are wanted');
    const answer = can(operation, one, other);
    return answer.ok ? [] : answer.reasons.map(({ code, axis }) => `${code} ${axis}`).sort();
  };
  for (const operation of ['sum', 'union', 'intersection', 'combine'] as const) {
    for (let a = 0; a < figures.length; a += 7) {
      for (let b = a % 11; b < figures.length; b += 11) {
        const what = [operation, figures[a]?.id, figures[b]?.id];
        expect([...what, ...codesOf(operation, b, a)]).toEqual([
          ...what,
          ...codesOf(operation, a, b),
        ]);
      }
    }
  }
});
