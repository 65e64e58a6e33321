import type { Cell } from '../../layout/layout.ts';
import type { CellReport } from './cell-report.ts';

/** Column names that only a table about single persons has. Aggregates only, ever. */
const PERSON_LEVEL =
  /^(name|first[ _-]?name|last[ _-]?name|surname|date[ _-]?of[ _-]?birth|birth[ _-]?date|dob|victim[ _-]?id|person[ _-]?id|case[ _-]?id|case[ _-]?number|docket( number)?|address|phone|e-?mail[ _-]?address|passport|ssn|latitude|longitude)$/i;

/** Every column has a name of its own, and none is of single persons. */
export function checkHeader(header: readonly Cell[], report: CellReport): void {
  const names = new Set<string>();
  for (const { text, line, column } of header) {
    if (text === '')
      report(
        'missing-column',
        line,
        column,
        'a column without a name',
        'a header for every column',
      );
    else if (names.has(text))
      report('duplicate-column', line, column, `column "${text}" stands twice`);
    if (PERSON_LEVEL.test(text))
      report(
        'person-level',
        line,
        column,
        `column "${text}" is about single persons`,
        'aggregates only',
      );
    names.add(text);
  }
}
