import type { Draft } from '../../layout/layout.ts';
import { parsePeriod } from '../../value/parse-period.ts';
import type { Walk } from './walk.ts';

/** The dates and the calendar of a draft’s period. */
export function periodOf(draft: Draft, walk: Walk) {
  const { line, column } = draft.value;
  const cell = draft.period ?? { text: '', line, column };
  const parsed = parsePeriod(cell.text);
  return parsed.ok
    ? parsed
    : walk.report(
        'bad-period',
        { ...cell, column: cell.column + parsed.at },
        parsed.message,
        parsed.expected,
      );
}
