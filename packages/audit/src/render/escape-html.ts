import { showHidden } from './show-hidden.ts';

/**
 * Makes text from data safe in HTML and Markdown: everything that either could take for markup, a link or a mention
 * becomes a character reference. White space becomes one space.
 */
export function escapeHtml(text: string): string {
  return showHidden(text.replace(/\s+/g, ' '))
    .replace(/[&<>"'`*_~[\](){}#!|\\@:$^=+]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/www\./gi, (match) => match.replace('.', '&#46;'));
}
