import type { Issue } from '../issue/issue.ts';

/** A cell of a raw table with the place where it stands. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A raw table: its header and rows, each cell with its place. */
export interface Table {
  readonly path: string;
  readonly release: string;
  readonly file: string;
  readonly look: string | undefined;
  readonly locator: string | undefined;
  readonly header: readonly Cell[];
  /** Read anew each time they are gone through. */
  readonly rows: Iterable<readonly Cell[]>;
  readonly rowCount: number;
}

/** The axes that a column, a header or a constant of a layout may stand for. */
export const axes = [
  'quantity',
  'form',
  'group',
  'place',
  'period',
  'value',
  'low',
  'high',
  'level',
  'base',
  'look',
  'locator',
  'note',
] as const;
export type Axis = (typeof axes)[number];

/** One number with everything that its table says of it, still as text. */
export type Draft = Readonly<Partial<Record<Axis, Cell>>> & {
  readonly value: Cell /** Which number of the cell: the first, or the one in parentheses. */;
  readonly part: 'main' | 'parenthesis';
};

/** Reads a table into drafts, row by row, and notes what is wrong in it. */
export interface Layout {
  readonly name: string;
  readonly read: (table: Table, issues: Issue[]) => Iterable<Draft>;
}
