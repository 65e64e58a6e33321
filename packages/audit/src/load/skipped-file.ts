/** A file or folder of a project that was not searched. */
export interface SkippedFile {
  /** Relative to the folder of the project, its parts joined by `/`; a folder has one at its end. */
  readonly file: string;
  /**
   * Why: `too-large` and `not-text` are nobody’s own writing, and can be left out; of what is `unreadable` or `gone` nobody
   * knows whether it quotes a figure.
   */
  readonly why: 'too-large' | 'not-text' | 'unreadable' | 'gone';
  /** What was wrong and what to do, in words that follow the name. */
  readonly message: string;
}

/** A file that the system did not give. */
export function refusedFile(file: string, error: unknown): SkippedFile {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { file, why: 'gone', message: 'went away before it was read: search again' };
    case 'EACCES':
    case 'EPERM':
      return {
        file,
        why: 'unreadable',
        message:
          'may not be read (no permission): allow it, for instance with chmod, and search again',
      };
    default:
      return { file, why: 'unreadable', message: `cannot be read (${code})` };
  }
}
