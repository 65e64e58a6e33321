import type { Cell } from '../../layout/layout.ts';

const QUOTE = 34;
const LINE_FEED = 10;

/**
 * The rows of a text that csv-parse accepts, each cell with its line and column, which the parser does not keep.
 *
 * @param text Pieces of whole records.
 */
export function* placedRows(text: Iterable<string>): Generator<readonly Cell[]> {
  let line = 1;
  for (const piece of text) {
    let at = 0;
    let lineStart = 0;
    let lineEnd = endOfLine(piece, 0);
    let row: Cell[] = [];
    // A comma at the very end has one more cell behind it.
    while (at < piece.length || row.length > 0) {
      const column = at - lineStart + 1;
      if (piece.charCodeAt(at) === QUOTE) {
        const close = closingQuote(piece, at + 1);
        row.push({ text: piece.slice(at + 1, close).replaceAll('""', '"'), line, column });
        for (; lineEnd < close; lineEnd = endOfLine(piece, lineStart)) {
          line++;
          lineStart = lineEnd + 1;
        }
        at = close + 1;
      } else {
        const comma = piece.indexOf(',', at);
        const end = comma === -1 || comma > lineEnd ? lineEnd : comma;
        row.push({ text: piece.slice(at, end), line, column });
        at = end;
      }
      // Over the comma, or the line feed that ends the row.
      if (at >= piece.length || piece.charCodeAt(at) === LINE_FEED) {
        yield row;
        row = [];
        line++;
        lineStart = at + 1;
        lineEnd = endOfLine(piece, lineStart);
      }
      at++;
    }
  }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** A doubled quote closes nothing. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}
