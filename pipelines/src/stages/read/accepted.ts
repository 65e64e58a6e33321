import { CsvError, parse } from 'csv-parse/sync';
import type { Issue } from '../../issue/issue.ts';
import { lineFeedsIn } from './line-feeds-in.ts';
import { placeInText } from './place-in-text.ts';

/**
 * Hands on what csv-parse accepts; stops where it does not.
 *
 * @param text Pieces of whole records.
 */
export function* accepted(
  text: Iterable<string>,
  path: string,
  issues: Issue[],
): Generator<string> {
  let before = 0;
  for (const piece of text) {
    try {
      parse(piece, { relax_column_count: true, record_delimiter: '\n' });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const open = error.code === 'CSV_QUOTE_NOT_CLOSED' ? openQuote(piece) : undefined;
      const { lines = 0 } = error as unknown as { readonly lines?: number };
      const [line, column] = open ?? [lines, 1];
      issues.push({
        code: 'bad-quote',
        file: path,
        line: before + line,
        column,
        message: error.message.replace(/(?<= at line )\d+/, (said) => `${before + Number(said)}`),
        expected:
          'RFC 4180: a field with a quote, comma or line break in it is quoted, its quotes doubled',
      });
      return;
    }
    yield piece;
    before += lineFeedsIn(piece);
  }
}

/** Where the quote stands that nothing closes; the parser itself only knows where the file ends. */
function openQuote(text: string): [line: number, column: number] {
  let open = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (open === -1) open = at;
    else if (text[at + 1] === '"') at++;
    else open = -1;
  }
  return placeInText(text, open);
}
