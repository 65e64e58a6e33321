export { bindNumbers, bound, boundSpace } from './bind-numbers.ts';
export { escapeTerminal } from './escape-terminal.ts';
export { paint, type Style } from './paint.ts';
export { graphemes, textWidth } from './text-width.ts';
export { shortenText, wrapText } from './wrap-text.ts';
