import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { type Estimate, estimateOf, over } from '../estimate.ts';
import { peers } from '../peers.ts';
import { type TypeCost, typeCheck } from '../type-check.ts';
import { counts, typeProjects } from '../types/type-projects.ts';

/** What the types add to checking an empty project: time and memory of the compiler, in several runs in turn. */
export function typeCases(runs: number, progress: (what: string) => void): readonly BenchCase[] {
  const root = mkdtempSync(join(tmpdir(), 'darkfigure-types-'));
  try {
    const projects = typeProjects(root);
    const samples = new Map<string, TypeCost[]>([...projects.keys()].map((name) => [name, []]));
    // The first round warms the file cache.
    for (let run = -1; run < runs; run++) {
      progress(run < 0 ? 'warming up' : `round ${run + 1} of ${runs}`);
      for (const [name, folder] of projects) {
        const cost = typeCheck(folder);
        if (run >= 0) samples.get(name)?.push(cost);
      }
    }
    const of = (name: string, key: keyof TypeCost): Estimate =>
      estimateOf((samples.get(name) ?? []).map((sample) => sample[key]));
    const caseOf = (
      about: Pick<BenchCase, 'id' | 'what' | 'unit'>,
      name: string,
      key: keyof TypeCost,
    ): BenchCase => ({
      ...about,
      better: 'lower',
      ours: over(of(name, key), of('empty', key)),
      // Well above nothing, whatever the others cost: what ours is held to.
      peers: [{ name: 'an empty project by itself', value: of('empty', key) }],
    });
    const everyPeer = (entry: BenchCase, key: keyof TypeCost): BenchCase => ({
      ...entry,
      peers: [
        ...peers
          .filter(({ typed }) => typed !== null)
          .map(({ name }) => ({ name, value: over(of(name, key), of('empty', key)) })),
        ...entry.peers,
      ],
    });
    const costs = {
      thread: { what: 'CPU time of its own thread', unit: 'ms' },
      cpu: { what: 'CPU time of all its threads', unit: 'ms' },
      mebibytes: { what: 'memory', unit: 'MiB' },
    } as const;
    return (Object.keys(costs) as (keyof typeof costs)[]).flatMap((key) => {
      const { what, unit } = costs[key];
      return [
        everyPeer(
          caseOf(
            {
              id: `types-${key}`,
              what: `tsc over an empty project, everything imported: ${what}`,
              unit,
            },
            'everything',
            key,
          ),
          key,
        ),
        ...counts.map((count) =>
          caseOf(
            {
              id: `types-${key}-${count}`,
              what: `tsc over an empty project, ${count} figure ids: ${what}`,
              unit,
            },
            `${count} ids`,
            key,
          ),
        ),
      ];
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
