import { type ScannedJson, scanJson } from './scan-json.ts';
import type { TextIssue } from './text-issue.ts';

/** A text of JSON that was read, or what keeps it from being JSON. */
export type ParsedJson =
  | {
      readonly json: unknown;
      /** Makes an issue of what is wrong with the value of a path; where it is missing, it is one of what should hold it. */
      readonly issueAt: (path: string, message: string) => TextIssue;
    }
  | { readonly issue: TextIssue };

/** Parses JSON. A byte order mark before it is an editor's, and no fault. */
export function parseJson(text: string): ParsedJson {
  const plain = text.replace(/^\ufeff/, '');
  try {
    const json: unknown = JSON.parse(plain);
    // Looked for where something is wrong, and then once.
    let scanned: ScannedJson | undefined;
    return {
      json,
      issueAt: (path, message) => {
        scanned ??= scanJson(plain);
        return issue(plain, placeOf(path, scanned), path === '' ? message : `${path}: ${message}`);
      },
    };
  } catch {
    const { at = 0, expected = 'JSON' } = scanJson(plain).fault ?? {};
    const found = [...plain.slice(at, at + 2)][0];
    const what = found === undefined ? 'the end of the file' : JSON.stringify(found);
    const merge = /^(?:<{7}|={7}|>{7})/m.test(plain) || found === '<' ? unresolved : '';
    return { issue: issue(plain, at, `not JSON: expected ${expected}, found ${what}${merge}`) };
  }
}

const unresolved = ' (a merge that was not resolved?)';

function placeOf(path: string, { places }: ScannedJson): number {
  const at = places.get(path);
  if (at !== undefined || path === '') return at ?? 0;
  return placeOf(path.slice(0, Math.max(path.lastIndexOf('/'), 0)), { places, fault: undefined });
}

function issue(text: string, at: number, message: string): TextIssue {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - start + 1, message };
}
