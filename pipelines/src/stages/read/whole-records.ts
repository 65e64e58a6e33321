/** Makes pieces of whole lines into pieces of whole CSV records: a line feed between quotes ends none. */
export function* wholeRecords(lines: Iterable<Buffer>): Generator<string> {
  let text = '';
  let open = false;
  for (const piece of lines) {
    const more = piece.toString('utf8');
    // A doubled quote within a cell closes and opens it again.
    for (let at = more.indexOf('"'); at !== -1; at = more.indexOf('"', at + 1)) open = !open;
    text += more;
    if (open) continue;
    yield text;
    text = '';
  }
  // What nothing closes is for the parser to refuse.
  if (text !== '') yield text;
}
