import type { Issue } from '../../issue/issue.ts';
import { placeInText } from './place-in-text.ts';
import { type RawText, readText } from './read-text.ts';

/** The part of a zod schema that reading needs. */
export interface Schema<T> {
  readonly safeParse: (input: unknown) =>
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[];
            readonly message: string;
          }[];
        };
      };
}

/** Reads a JSON file and checks it; every problem with its line and column. */
export function readJson<T>(
  file: string,
  path: string,
  schema: Schema<T>,
  issues: Issue[],
): { readonly data: T; readonly raw: RawText } | undefined {
  const raw = readText(file, path, issues);
  if (raw === undefined) return undefined;
  let input: unknown;
  try {
    input = JSON.parse(raw.text);
  } catch (error) {
    const message = (error as Error).message;
    const position = /position (\d+)/.exec(message);
    const [line, column] = placeInText(
      raw.text,
      position === null ? raw.text.length : Number(position[1]),
    );
    issues.push({
      code: 'bad-json',
      file: path,
      line,
      column,
      message: message.replace(/ in JSON at.*$/, ''),
      expected: 'JSON',
    });
    return undefined;
  }
  const result = schema.safeParse(input);
  if (result.success) return { data: result.data, raw };
  for (const problem of result.error.issues) {
    const [line, column] = placeOfPath(raw.text, problem.path);
    const where = problem.path.length === 0 ? 'the file' : problem.path.map(String).join('.');
    issues.push({
      code: 'bad-field',
      file: path,
      line,
      column,
      message: `${where}: ${problem.message}`,
    });
  }
  return undefined;
}

/** The place of a path’s last key: each key is looked for after the one before it, which is right for pretty-printed files. */
function placeOfPath(text: string, path: readonly PropertyKey[]): [number, number] {
  let from = 0;
  for (const part of path) {
    if (typeof part === 'number') {
      for (let index = 0; index <= part; index++) {
        const next = text.indexOf('{', from + 1);
        if (next === -1) break;
        from = next;
      }
      continue;
    }
    const next = text.indexOf(`${JSON.stringify(String(part))}:`, from);
    if (next === -1) break;
    from = next;
  }
  return placeInText(text, from);
}
