import { diff } from '@darkfigure/audit';
import { type Dataset, dataset, type Figure } from '@darkfigure/dataset';
import daff from 'daff';
import { create } from 'jsondiffpatch';
import microdiff from 'microdiff';
import type { BenchCase } from '../bench-case.ts';
import { cpuTime } from '../cpu-time.ts';
import { median } from '../median.ts';

/** Synthetic figures after the pattern of real ones, every id its own. */
function figures(count: number): Figure[] {
  const width = String(count).length;
  return Array.from({ length: count }, (_, index) => {
    const pattern = dataset.figures[index % dataset.figures.length] as Figure;
    return {
      ...structuredClone(pattern),
      id: `bench/figure/world/n${String(index).padStart(width, '0')}`,
    };
  });
}

/** One figure in a hundred gets another published number. */
function revised(before: readonly Figure[]): Figure[] {
  return before.map((figure, index) => {
    if (index % 100 !== 50) return figure;
    const copy = structuredClone(figure) as unknown as {
      vintages: { text: string; value: object }[];
    };
    const vintage = copy.vintages.at(-1);
    if (vintage !== undefined)
      Object.assign(vintage, {
        text: `${vintage.text}9`,
        value: { kind: 'point', value: 123_456 + index },
      });
    return copy as unknown as Figure;
  });
}

/** The same records as a table: a column a field, what is no text as JSON. */
function rowsOf(records: readonly Figure[]): (readonly string[])[] {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const cell = (value: unknown) =>
    value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return [
    names,
    ...records.map((record) =>
      names.map((name) => cell((record as unknown as Record<string, unknown>)[name])),
    ),
  ];
}

function millisecondsOf(work: () => unknown, rounds = 3): number {
  return median(
    Array.from({ length: rounds }, () => {
      const began = cpuTime();
      work();
      return cpuTime() - began;
    }),
  );
}

/** Old against new, the same records for everybody: ours names classes, sizes and semver, the peers raw paths. */
export function diffCases(count: number): readonly BenchCase<number>[] {
  const before = figures(count);
  const after = structuredClone(revised(before));
  const whole = (records: readonly Figure[]): Dataset => ({
    ...dataset,
    inputs: [],
    edition: '2026.11',
    figures: records,
  });
  const patcher = create({
    objectHash: (record) => (record as { id?: string }).id ?? JSON.stringify(record),
  });
  // Made before the clock runs: daff compares tables, and turning records into rows is none of its work.
  const [oldRows, newRows] = [rowsOf(before), rowsOf(after)];
  const flat = () => {
    const flags = new daff.CompareFlags();
    flags.addPrimaryKey('id');
    const [a, b] = [new daff.TableView(oldRows), new daff.TableView(newRows)];
    const highlighter = new daff.TableDiff(daff.compareTables(a, b, flags).align(), flags);
    return highlighter.hilite(new daff.TableView([]));
  };
  return [
    {
      id: 'diff',
      what: `diff of ${count} figures, 1 % revised`,
      unit: 'ms',
      better: 'lower',
      ours: millisecondsOf(() => diff(whole(before), whole(after))),
      peers: [
        { name: 'microdiff', value: millisecondsOf(() => microdiff(before, after)) },
        { name: 'jsondiffpatch', value: millisecondsOf(() => patcher.diff(before, after)) },
        { name: 'daff', value: millisecondsOf(flat) },
      ],
    },
  ];
}
