/** Controls, format characters that steer direction or hide, private use, unassigned, and halves of pairs. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/gu;

/** Joiners that emoji and several scripts need; they move nothing and hide no letter. */
const joiners: ReadonlySet<string> = new Set(['\u200c', '\u200d']);

/**
 * Makes text from data safe to print on a terminal: white space that moves the cursor becomes a space, and every other
 * control, direction override or invisible character is shown by its number, as `\u{1b}`.
 */
export function escapeTerminal(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(unsafe, (character) => {
    if (joiners.has(character)) return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
