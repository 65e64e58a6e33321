import { DatasetFileError } from './dataset-file-error.ts';

const start = 'export const text=`';
const end = '`;\n';

/** Where the records may be read. */
export interface RecordsPlaces {
  /** The file of their module. */
  readonly file: string;
  /** How long the build made it; every character is written as one byte, so that nothing has to be decoded. */
  readonly bytes: number;
  /** What the file holds, as `latin1`. Throws what Node throws. */
  readonly read: () => string;
  /** The text of the module that a bundler has put in. */
  readonly bundled: () => unknown;
}

/**
 * The text of the records, read as a file; of a program that was bundled into one file, where there is none beside it, or
 * a stranger’s, as the module that the bundler has put in.
 *
 * @throws DatasetFileError where neither is as it was built.
 */
export function recordsText({ file, bytes, read, bundled }: RecordsPlaces): string {
  let module = '';
  let cause: unknown;
  try {
    module = read();
  } catch (error) {
    cause = error;
  }
  if (module.length === bytes && module.startsWith(start) && module.endsWith(end))
    return module.slice(start.length, -end.length);
  try {
    const text = bundled();
    if (typeof text === 'string' && start.length + text.length + end.length === bytes) return text;
  } catch {
    // No bundle: what is wrong is the file.
  }
  throw fileError(file, module.length, bytes, cause);
}

function fileError(file: string, found: number, bytes: number, cause: unknown): DatasetFileError {
  if (cause === undefined) {
    const message = `is damaged: ${found === bytes ? 'other content' : `${found} bytes`} where ${bytes} bytes were published`;
    return new DatasetFileError('damaged-file', { file, message }, cause);
  }
  const { code } = cause as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? new DatasetFileError('missing-file', { file, message: 'is missing' }, cause)
    : new DatasetFileError('unreadable-file', { file, message: `cannot be read (${code})` }, cause);
}
