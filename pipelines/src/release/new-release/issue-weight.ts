import type { Issue, IssueCode } from '../../issue/issue.ts';

/**
 * Problems that lie in what the source module knows, not in the table: raw text is never bent, so the table may be right and
 * the module is to be taught. Everything else is wrong whatever anybody says.
 */
const teachable: ReadonlySet<IssueCode> = new Set([
  'unknown-label',
  'unknown-place',
  'missing-layout',
  'unknown-column',
  'missing-column',
  'bad-value',
  'wrong-dimension',
  'missing-denominator',
  'denominator-differs',
  'rule',
]);

/** Whether a person may take a table in although it has this problem. */
export function isTeachable({ code, file }: Issue): boolean {
  // The columns of statements.csv are the same for every source: no module can be taught others.
  if ((code === 'unknown-column' || code === 'missing-column') && /\/statements\.csv$/.test(file))
    return false;
  return teachable.has(code);
}
