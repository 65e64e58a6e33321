import { escapeTerminal, paint, wrapText } from '@darkfigure/audit/terminal';
import type { Layout } from './layout.ts';

/** A heading and the lines under it. */
export function section(title: string, lines: readonly string[], layout: Layout): string[] {
  const heading = wrapText(escapeTerminal(title), layout.width);
  return [...heading.map((line) => paint(line, 'bold', layout.colour)), ...lines];
}
