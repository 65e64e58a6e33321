/**
 * Makes text from data safe in HTML and Markdown: everything that either could take for markup, a link or a mention
 * becomes a character reference. White space becomes one space.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, (character) =>
      character === '\u200c' || character === '\u200d'
        ? character
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .replace(/[&<>"'`*_~[\](){}#!|\\@:$^=+]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/www\./gi, (match) => match.replace('.', '&#46;'));
}
