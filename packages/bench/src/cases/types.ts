import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { figureIdType } from '../../../../pipelines/src/pack/figure-id-type.ts';
import type { BenchCase } from '../bench-case.ts';
import { type Estimate, estimateOf, over } from '../estimate.ts';
import { folderOf, peers } from '../peers.ts';
import { type TypeCost, typeCheck, typeProject } from '../type-check.ts';

const lookup = `import { catalog } from '@darkfigure/helpers';
catalog.figure('tip-report/victims-identified/world/2022');
// @ts-expect-error no such measure
catalog.figure('tip-report/victims-misspelt/world/2022');
`;
const everything = `${lookup}import { createCatalog } from '@darkfigure/helpers/core';
import { dataset } from '@darkfigure/dataset';
import { nhth } from '@darkfigure/dataset/sources/nhth';
import figures from '@darkfigure/dataset/json/figures.json' with { type: 'json' };
import { diff } from '@darkfigure/audit';
export const all = [createCatalog, dataset, nhth, figures, diff];`;
const ours = ['dataset', 'helpers', 'audit'] as const;

/** The packages by themselves, with another list of figure ids where one is given. */
function installed(folder: string, figureIds?: readonly string[]): void {
  for (const name of ours) {
    const to = join(folder, 'node_modules/@darkfigure', name);
    mkdirSync(to, { recursive: true });
    for (const part of ['package.json', 'dist'])
      cpSync(join(folderOf(`@darkfigure/${name}`), part), join(to, part), {
        recursive: true,
        dereference: true,
        filter: (path) =>
          !/\.(?:csv|parquet|jsonl?d?|js|cjs)$/.test(path) ||
          /(?:package|figures)\.json$|\/index\./.test(path),
      });
  }
  if (figureIds === undefined) return;
  const file = join(folder, 'node_modules/@darkfigure/dataset/dist/ids.d.cts');
  const rest = readFileSync(file, 'utf8').replace(/export type FigureId =[^;]*;\n/, '');
  writeFileSync(file, `${rest}export type FigureId =${figureIdType(figureIds)};\n`);
}

/** Ids like the real ones, of which no two are alike. */
function synthetic(count: number): readonly string[] {
  const ids = Array.from(
    { length: count - 1 },
    (_, index) =>
      `source-${index % 97}/measure-${index % 1013}/place-${index % 211}/${1990 + (index % 37)}/n${index}`,
  );
  return ['tip-report/victims-identified/world/2022', ...ids];
}

/** What the types add to checking an empty project: time and memory of the compiler, in several runs in turn. */
export function typeCases(runs: number, progress: (what: string) => void): readonly BenchCase[] {
  const root = mkdtempSync(join(tmpdir(), 'darkfigure-types-'));
  try {
    const projects = new Map<string, string>();
    const add = (name: string, code: string, ids?: readonly string[]) => {
      const folder = join(root, String(projects.size));
      installed(folder, ids);
      projects.set(name, typeProject(folder, code));
    };
    add('empty', '');
    add('everything', everything);
    const counts = [2_000, 20_000, 50_000];
    for (const count of counts) add(`${count} ids`, lookup, synthetic(count));
    const shared = join(dirname(folderOf('mime-db')));
    for (const { name, typed } of peers) {
      if (typed === null) continue;
      const folder = join(root, String(projects.size));
      projects.set(name, typeProject(folder, typed));
      symlinkSync(shared, join(folder, 'node_modules'));
    }
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
