/** Controls, format characters that steer direction or hide, separators, private use, unassigned, and halves of pairs. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/gu;

/** Joiners that emoji and several scripts need; they move nothing and hide no letter. */
const joiners: ReadonlySet<string> = new Set(['\u200c', '\u200d']);

/** Shows every control, direction override or invisible character by its number, as `\u{1b}`. */
export function showHidden(text: string): string {
  return text.replace(hidden, (character) =>
    joiners.has(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
