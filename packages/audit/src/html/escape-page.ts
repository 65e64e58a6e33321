import { showHidden } from '../render/show-hidden.ts';

/** Makes text from data safe between tags and in quoted attributes; what steers direction or hides is shown by its number. */
export function escapePage(text: string): string {
  return showHidden(text.replace(/\s+/g, ' ')).replace(
    /[&<>"'`]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
