import { escapeTerminal, textWidth, wrapText } from '@darkfigure/audit/terminal';
import { formatTrace, trace } from '@darkfigure/helpers/core';
import { dataOption, fetchOptions } from '../args/option.ts';
import { lookUp } from '../look-up.ts';
import { openData } from '../open-data.ts';
import type { Verb } from './verb.ts';

/** Narrower than this a trace is not set. */
const NARROWEST_TRACE = 40;

export const claimVerb: Verb = {
  name: 'claim',
  about: 'follow a circulating claim to its origin, its verdict, and what to use instead',
  notes: [
    'The id may be given with or without "claim/" before it. "darkfigure claims" lists them.',
  ],
  positionals: { names: ['id'], least: 1 },
  options: [dataOption, ...fetchOptions],
  examples: [
    'darkfigure claims',
    'darkfigure claim us-32bn-second-most-profitable',
    'darkfigure claim <id> --json',
  ],
  run: async (args, io) => {
    const { catalog, dataset } = await openData(args, io);
    const asked = args.positionals[0] ?? '';
    const id = asked.startsWith('claim/') ? asked : `claim/${asked}`;
    const claim = lookUp('claim', asked, dataset, () => catalog.claim(id));
    const traced = trace(claim);
    return {
      code: 0,
      json: { edition: catalog.edition, ...traced },
      text: ({ width }) => {
        const text = formatTrace(traced, { width: Math.max(NARROWEST_TRACE, width) });
        const lines = text.split('\n').flatMap((line) => fitted(escapeTerminal(line), width));
        return `${lines.join('\n')}\n`;
      },
    };
  },
};

/** A line that grew by escaping, or holds a word that is longer than the line, is broken behind its own indent. */
function fitted(line: string, width: number): string[] {
  if (textWidth(line) <= width) return [line];
  const [indent = ''] = /^ */.exec(line) ?? [];
  return wrapText(line.trimStart(), width - indent.length).map((part) => `${indent}${part}`);
}
