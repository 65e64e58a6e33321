/** Breaks a text into lines of at most `width` characters, each behind an indent; a longer word stands alone. */
export function wrapText(
  text: string,
  width: number,
  indent: string,
  firstIndent = indent,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A space within a number (“24 900”, “95 %”) is none between words.
  for (const word of text.split(/[^\S\u00a0\u202f]+/).filter((part) => part !== '')) {
    const start = lines.length === 0 ? firstIndent : indent;
    const longer = line === '' ? `${start}${word}` : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
