import { bindNumbers, escapeTerminal, wrapText } from '@darkfigure/audit/terminal';
import type { Io } from '../io.ts';

/** How text is set: columns, and whether colour is wanted. */
export interface Layout {
  readonly width: number;
  readonly colour: boolean;
}

/** Narrower than this nothing can be read any more, and lines may be longer than the terminal. */
const NARROWEST = 24;

/** The layout of an output: colour only for a person at a terminal who has not refused it. */
export function layoutOf({ stdout, columns, env }: Io): Layout {
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return {
    width: Math.max(NARROWEST, columns),
    colour: stdout.isTTY === true && !refused,
  };
}

/** Sets text from the data as lines behind an indent: escaped, and no number torn from its hedge. */
export function paragraph(text: string, { width }: Layout, indent = ''): string[] {
  const lines = wrapText(bindNumbers(escapeTerminal(text)), width - indent.length);
  return lines.map((line) => `${indent}${line}`);
}
