import { showHidden } from '../render/show-hidden.ts';

/**
 * Makes text from data safe to print on a terminal: white space that moves the cursor becomes a space, and every other
 * control, direction override or invisible character is shown by its number, as `\u{1b}`.
 *
 * @returns One line, in which no character steers the terminal.
 * @throws Nothing.
 */
export function escapeTerminal(text: string): string {
  return showHidden(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '));
}
