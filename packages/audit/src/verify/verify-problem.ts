/** What a verification looked at when it found something wrong. */
export type VerifyCheck =
  | 'archive'
  | 'package'
  | 'manifest'
  | 'files'
  | 'schema'
  | 'ids'
  | 'inputs'
  | 'integrity'
  | 'rebuild';

/** One thing that is wrong with a package. */
export interface VerifyProblem {
  /** What was looked at. */
  readonly check: VerifyCheck;
  /** The file inside the package, or of the repository; null where it is the package itself. */
  readonly file: string | null;
  /** From 1; null where it is no matter of a line. */
  readonly line: number | null;
  /** What is wrong, in words. */
  readonly message: string;
}

/** Makes a problem of a check. */
export function problem(
  check: VerifyCheck,
  file: string | null,
  message: string,
  line: number | null = null,
): VerifyProblem {
  return { check, file, line, message };
}
