import {
  bindNumbers,
  escapeTerminal,
  paint,
  textWidth,
  wrapText,
} from '@darkfigure/audit/terminal';
import type { Layout } from './layout.ts';

/** A column of a table. `whole` is never broken into lines; `wrap` is, where the table would be too wide. */
export interface Column {
  readonly title: string;
  readonly fit: 'whole' | 'wrap';
}

const GAP = '  ';
/** A column that wraps is never set narrower: below it, the rows are set one under the other. */
const LEAST = 20;

/**
 * Sets a table in the width of the layout. Where the columns do not fit side by side, each row becomes a block: its first
 * cell, and the others under it with their titles. Cells are text from the data and escaped here.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  layout: Layout,
): string[] {
  const cells = rows.map((row) =>
    columns.map((_, at) => bindNumbers(escapeTerminal(row[at] ?? ''))),
  );
  const widths = columnWidths(columns, cells, layout.width);
  return widths === null
    ? cells.flatMap((row) => block(columns, row, layout))
    : [...header(columns, widths, layout), ...cells.flatMap((row) => line(row, widths))];
}

/** The widths at which every column fits, or null where they do not fit side by side. */
function columnWidths(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  width: number,
): number[] | null {
  const natural = columns.map(({ title }, at) =>
    Math.max(textWidth(title), ...cells.map((row) => textWidth(row[at] ?? ''))),
  );
  const room = width - GAP.length * (columns.length - 1);
  const least = natural.map((full, at) =>
    columns[at]?.fit === 'whole' ? full : Math.min(full, LEAST),
  );
  const spare = room - sum(least);
  if (spare < 0) return null;
  const wanted = natural.map((full, at) => full - (least[at] ?? 0));
  if (sum(wanted) <= spare) return natural;
  // Each column gets a share of what is left that is as large as its share of what is wanted.
  return least.map((narrow, at) => narrow + Math.floor((spare * (wanted[at] ?? 0)) / sum(wanted)));
}

/** Columns without any title need no line for them. */
function header(columns: readonly Column[], widths: readonly number[], layout: Layout): string[] {
  if (columns.every(({ title }) => title === '')) return [];
  const titles = columns.map(({ title }) => title);
  return line(titles, widths).map((text) => paint(text, 'bold', layout.colour));
}

function line(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, at) => wrapText(cell, widths[at] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, at) => pad(lines[row] ?? '', widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function block(columns: readonly Column[], cells: readonly string[], layout: Layout): string[] {
  const [first = '', ...rest] = cells;
  return [
    ...wrapText(first, layout.width).map((text) => paint(text, 'bold', layout.colour)),
    ...rest.flatMap((cell, at) => {
      const title = columns[at + 1]?.title ?? '';
      return cell === ''
        ? []
        : wrapText(title === '' ? cell : `${title}: ${cell}`, layout.width - GAP.length, GAP).map(
            (text) => `${GAP}${text}`,
          );
    }),
  ];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
