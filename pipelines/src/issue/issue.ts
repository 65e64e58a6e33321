/** Every way in which raw input, a source module or the linked whole can be wrong. */
export type IssueCode =
  // bytes and files
  | 'missing-file'
  | 'unlisted-file'
  | 'missing-table'
  | 'hash-mismatch'
  | 'raw-rewritten'
  | 'file-too-large'
  | 'line-too-long'
  | 'not-utf-8'
  | 'byte-order-mark'
  | 'carriage-return'
  | 'control-character'
  | 'empty-file'
  | 'symbolic-link'
  // json
  | 'bad-json'
  | 'bad-field'
  | 'wrong-folder'
  // csv
  | 'bad-quote'
  | 'column-count'
  | 'missing-column'
  | 'unknown-column'
  | 'duplicate-column'
  | 'no-rows'
  | 'duplicate-row'
  | 'padded-cell'
  | 'person-level'
  // cells
  | 'empty-cell'
  | 'bad-value'
  | 'bad-period'
  | 'unknown-label'
  | 'unknown-look'
  | 'missing-look'
  | 'bad-level'
  | 'wrong-dimension'
  // modules
  | 'missing-module'
  | 'unknown-measure'
  | 'unknown-place'
  | 'unknown-segment'
  | 'stale-entry'
  | 'conflicting-code'
  | 'missing-layout'
  // linking
  | 'missing-denominator'
  | 'denominator-differs'
  | 'dangling-id'
  | 'duplicate-id'
  | 'guard-failed'
  | 'bad-record'
  | 'rule';

/** One thing that is wrong, where it stands and what would be right. */
export interface Issue {
  readonly code: IssueCode;
  /** Path below the repository’s root, or the module’s name. */
  readonly file: string;
  /** 1-based; 0 = the file as a whole. */
  readonly line: number;
  /** 1-based, in characters; 0 = the line as a whole. */
  readonly column: number;
  readonly message: string;
  readonly expected?: string | undefined;
  /** The nearest valid choices, best first. */
  readonly nearest?: readonly string[] | undefined;
}

/** Orders issues by place, so that a report reads like the files do. */
export function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** One issue as a line that editors can jump to. */
export function formatIssue(issue: Issue): string {
  const place = issue.line === 0 ? issue.file : `${issue.file}:${issue.line}:${issue.column}`;
  const expected = issue.expected === undefined ? '' : `; expected ${issue.expected}`;
  const nearest =
    issue.nearest === undefined || issue.nearest.length === 0
      ? ''
      : `; nearest: ${issue.nearest.join(', ')}`;
  return `${place} [${issue.code}] ${printable(issue.message)}${expected}${nearest}`;
}

/** Raw text may hold anything; a terminal must not obey it. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (char) => `\\u${char.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  );
}

/** Thrown when a build cannot go on; carries every issue found, not only the first. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';
  readonly code = 'pipeline';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(
      `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in the raw data or its modules`,
    );
    this.issues = [...issues].sort(compareIssues);
  }
}
