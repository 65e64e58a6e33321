/** What is wrong with a dataset that was to be read, and where. */
export interface LoadIssue {
  /** The file inside the folder or tarball; null where it is the folder or tarball itself. */
  readonly file: string | null;
  /** The line, from 1; null where it is no matter of a line. */
  readonly line: number | null;
  /** What is wrong, in words. */
  readonly message: string;
}

/** Why a dataset could not be read, for programs. */
export type LoadErrorCode =
  | 'not-found'
  | 'no-answer'
  | 'not-readable'
  | 'not-a-dataset'
  | 'bad-archive'
  | 'unsafe-archive'
  | 'too-large'
  | 'bad-record';

/** How many issues a message spells out; all stand in `issues`. */
const SPELT = 10;

/** A dataset could not be read; every issue names its file and line. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  /** Why, for programs. */
  readonly code: LoadErrorCode;
  /** Everything that is wrong; the message names the first ten. */
  readonly issues: readonly LoadIssue[];

  constructor(code: LoadErrorCode, place: string, issues: readonly LoadIssue[]) {
    const spelt = issues.slice(0, SPELT).map((issue) => `${whereOf(issue)}${issue.message}`);
    // Where the place is the file itself, the line stands behind it.
    const [first] = issues;
    const line = first?.file === null && first.line !== null ? `:${first.line}` : '';
    const more = issues.length > SPELT ? [`and ${issues.length - SPELT} more`] : [];
    super(`${place}${line}: ${[...spelt, ...more].join('; ')}`);
    this.code = code;
    this.issues = issues;
  }
}

function whereOf({ file, line }: LoadIssue): string {
  if (file === null) return '';
  return line === null ? `${file}: ` : `${file}:${line}: `;
}
