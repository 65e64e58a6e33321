/** Makes text from data safe between tags and in quoted attributes; what steers direction or hides is shown by its number. */
export function escapePage(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, (character) =>
      character === '\u200c' || character === '\u200d'
        ? character
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
