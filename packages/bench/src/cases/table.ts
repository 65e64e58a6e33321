import { parse } from 'csv-parse/sync';
import { statements } from '../../../../pipelines/src/layout/statements.ts';
import { readTable } from '../../../../pipelines/src/stages/read/read-table.ts';
import type { BenchCase } from '../bench-case.ts';
import { median } from '../median.ts';

const HEADER = 'quantity,form,group,place,period,value,base,locator\n';

/** A synthetic table in the statements layout; no row is like another. */
function synthetic(rows: number): string {
  let text = HEADER;
  for (let row = 0; row < rows; row++)
    text += `cases identified,labor trafficking,women,United States,${1900 + (row % 120)},"${row + 1},${String(row % 1000).padStart(3, '0')}",known cases,p. ${row}\n`;
  return text;
}

function secondsOf(work: () => void, rounds = 3): number {
  return median(
    Array.from({ length: rounds }, () => {
      const began = process.hrtime.bigint();
      work();
      return Number(process.hrtime.bigint() - began) / 1e9;
    }),
  );
}

/** One reading of a table of so many rows, ours and bare csv-parse alternating, in seconds. */
function timesOf(rows: number): { readonly ours: number; readonly bare: number } {
  const text = synthetic(rows);
  const at = { path: 'synthetic.csv', release: 'r', file: 'statements.csv', look: 'a' } as const;
  const ours = secondsOf(() => {
    const table = readTable(text, { ...at, locator: undefined }, []);
    if (table === undefined || statements.read(table).drafts.length !== rows)
      throw new Error('the table was not read');
  });
  const bare = secondsOf(() => {
    if (parse(text).length !== rows + 1) throw new Error('the table was not parsed');
  });
  return { ours, bare };
}

/**
 * Raw rows per second through reading (places of every cell, strict checks, layout) beside bare csv-parse on the same text,
 * and how the time of a row grows with the table: 1 is a straight line.
 */
export function tableCases(rows: number): readonly BenchCase[] {
  const few = timesOf(rows / 10);
  const many = timesOf(rows);
  const slope = ({ ours, bare }: typeof few) => ({
    ours: many.ours / ours / 10,
    bare: many.bare / bare / 10,
  });
  const grown = slope(few);
  return [
    {
      id: 'rows-per-second',
      what: `raw rows read and placed, synthetic table of ${rows} rows`,
      unit: 'rows/s',
      better: 'higher',
      ours: rows / many.ours,
      peers: [{ name: 'csv-parse alone', value: rows / many.bare }],
    },
    {
      id: 'rows-slope',
      what: `time of a row in a table of ${rows} rows, as a multiple of one a tenth as long`,
      unit: '×',
      better: 'lower',
      ours: grown.ours,
      peers: [{ name: 'csv-parse alone', value: grown.bare }],
    },
  ];
}
