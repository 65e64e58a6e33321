import type { UnknownReason } from '@darkfigure/schema';

/**
 * What publishers print in place of a number. "n/a" may stand for "not applicable" or "not available": the reading that
 * claims less is taken, that no number was published. A hyphen or an en dash is left out on purpose: in many tables it
 * means none.
 */
const ABSENT: ReadonlyMap<string, UnknownReason> = new Map([
  ['not available', 'not-published'],
  ['n/a', 'not-published'],
  ['n.a.', 'not-published'],
  ['na', 'not-published'],
  ['..', 'not-published'],
  ['…', 'not-published'],
  ['—', 'not-published'],
  ['not published', 'not-published'],
  ['not collected', 'not-collected'],
  ['suppressed', 'suppressed'],
  ['not applicable', 'cannot-exist'],
  ['no reliable estimate', 'no-reliable-estimate'],
  ['not found', 'not-found-by-us'],
  ['withdrawn', 'withdrawn'],
  ['indeterminate', 'indeterminate'],
]);

const MARKED = /^(?<core>.*?)\s*(?<marks>(?:[*†‡§¶⁰¹²³⁴-⁹]|\[[\dA-Za-z]{1,2}\]|\([A-Za-z]\))*)$/u;

/** No number, why, and the footnote marks behind it. */
export interface AbsentValue {
  readonly reason: UnknownReason;
  readonly marks: readonly string[];
}

/** Reads a text that says there is no number; undefined for any other. */
export function readAbsent(text: string): AbsentValue | undefined {
  const groups = MARKED.exec(text.trim())?.groups;
  const reason = ABSENT.get((groups?.core ?? '').toLowerCase().replace(/\s+/gu, ' '));
  const marks = groups?.marks?.match(/[⁰¹²³⁴-⁹]+|\[.*?\]|\(.\)|./gu) ?? [];
  return reason === undefined ? undefined : { reason, marks };
}
