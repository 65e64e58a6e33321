import type { Change } from '../change/change.ts';
import { contentText } from './content-text.ts';

/** One line of a report, in unescaped text. */
export interface ReportLine {
  /** What happened: the class in words, the field, the size of a revision. */
  readonly what: string;
  /** Old and new content; null where each record of several has its own. */
  readonly before: string | null;
  readonly after: string | null;
  /** Reason and cause. */
  readonly remarks: readonly string[];
  readonly weight: 'lost' | 'heavy' | 'light';
}

/** The line of many records: a field that they all gained or lost holds something else in each. */
export function sharedLineOf(change: Change): ReportLine {
  const line = lineOf(change);
  if (change.class !== 'schema-changed') return line;
  const what =
    change.before === null
      ? 'field added'
      : change.after === null
        ? 'field removed'
        : 'another type';
  return { ...line, before: null, after: null, remarks: [what, ...line.remarks] };
}

/** The line of one change. */
export function lineOf(change: Change): ReportLine {
  const { path, before, after, reason, cause } = change;
  const where = path === '' ? '' : ` ${path}`;
  const inPlace =
    path.startsWith('vintages/') && before !== null && contentText(after) !== 'nothing';
  const unexplained = change.class === 'withdrawn' && path === '' && change.record !== 'inputs';
  return {
    what: `${change.class.replaceAll('-', ' ')}${where}${sizeText(change)}`,
    before: contentText(before),
    after: contentText(after),
    remarks: [
      ...(reason === undefined ? [] : [`reason: ${reason}`]),
      ...(inPlace && change.class === 'withdrawn'
        ? ['a published reading was edited in place']
        : []),
      ...(unexplained && after === null ? ['no redirect says why'] : []),
      ...(cause === undefined ? [] : [`follows from ${cause.record} ${cause.id}`]),
    ],
    weight:
      change.coverage === 'lost'
        ? 'lost'
        : change.semver === 'major' || change.tier === 'large' || change.tier === 'unscoreable'
          ? 'heavy'
          : 'light',
  };
}

/** The size of a revision in percent; what cannot be scored says so, and what is small but not 0 never reads 0. */
function sizeText({ size, tier }: Change): string {
  if (tier === undefined) return '';
  if (size === null || size === undefined) return ', size unscoreable';
  if (size === 0) return ', same value';
  const percent = (size * 100).toFixed(1);
  return `, ${tier} (${percent === '0.0' ? '<0.1' : percent} %)`;
}
