import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../../issue/issue.ts';
import { readTable } from './read-table.ts';

const at = { path: 't.csv', release: 'r', file: 't.csv', look: undefined, locator: undefined };
const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '7', ',', '"', '\n', ' '), maxLength: 6 });

test('every cell knows where it stands, whatever is quoted before it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (width, drawn) => {
        // The first column numbers the rows and the others begin and end with a letter: no duplicates, no padding.
        const rows = drawn.map((row, index) => [
          String(index),
          ...row.slice(0, width).map((text) => `x${text}x`),
        ]);
        const header = rows[0]?.map((_, index) => `h${index}`) ?? [];
        const text = [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
        const issues: Issue[] = [];
        const table = readTable(text, at, issues);
        expect(issues).toEqual([]);
        const lines = text.split('\n');
        expect(table?.rows.map((row) => row.map((found) => found.text))).toEqual(rows);
        for (const found of table?.rows.flat() ?? []) {
          const offset =
            lines.slice(0, found.line - 1).reduce((sum, line) => sum + line.length + 1, 0) +
            found.column -
            1;
          expect(text.startsWith(quoted(found.text), offset)).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
