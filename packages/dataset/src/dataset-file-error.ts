/** What is wrong with a file of the package. */
export interface DatasetFileIssue {
  readonly file: string;
  readonly message: string;
}

/** A file of the package is not as it was installed. */
export class DatasetFileError extends Error {
  override readonly name = 'DatasetFileError';
  readonly code: 'missing-file' | 'unreadable-file' | 'damaged-file';
  readonly issues: readonly DatasetFileIssue[];

  constructor(code: DatasetFileError['code'], { file, message }: DatasetFileIssue, cause: unknown) {
    super(
      `${file} ${message}. Delete the folder of @darkfigure/dataset and install it again; a program that was moved elsewhere needs this file too.`,
      { cause },
    );
    this.code = code;
    this.issues = [{ file, message }];
  }
}
