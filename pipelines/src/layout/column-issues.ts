import type { Issue } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import type { Cell, Table } from './layout.ts';

/** A column that a layout does not read: what it holds would be dropped without a word. */
export function unknownColumn(
  { path }: Table,
  { text, line, column }: Cell,
  expected: string,
  known: readonly string[],
): Issue {
  return {
    code: 'unknown-column',
    file: path,
    line,
    column,
    message: `column "${text}"`,
    expected,
    nearest: nearest(text, known),
  };
}

/** A column that a layout cannot do without. */
export function missingColumn(
  { path, header }: Table,
  name: string,
  needed: readonly string[],
): Issue {
  return {
    code: 'missing-column',
    file: path,
    line: 1,
    column: 1,
    message: `column "${name}" is missing`,
    expected: needed.join(', '),
    nearest: nearest(
      name,
      header.map(({ text }) => text),
    ),
  };
}
