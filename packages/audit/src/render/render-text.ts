import type { Diff } from '../change/change.ts';
import type { PolicyReport } from '../policy/check-policy.ts';
import { bindNumbers } from '../terminal/bind-numbers.ts';
import { escapeTerminal } from '../terminal/escape-terminal.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { policyLines } from './policy-lines.ts';
import type { ReportLine } from './report-line.ts';
import { headline, type ReportEntry, reportPlan } from './report-plan.ts';

/** How a text is set: its width in columns, and whether it has colours. */
export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether it has colours, by escape sequences of ANSI. */
  readonly colour: boolean;
}

/** Ids that a line of many records names before it counts the rest. */
const NAMED = 5;

/**
 * Renders a diff for a terminal: safe to print whatever the data hold.
 *
 * @param policy What a policy says to the diff; it stands before the changes.
 * @returns Lines of at most `width` columns, but for links, which are never broken; with a line break at the end.
 * @throws Nothing.
 */
export function renderText(
  diff: Diff,
  { width, colour }: TextOptions,
  policy?: PolicyReport,
): string {
  const say = (text: string, indent: string, style?: Style) =>
    wrapText(bindNumbers(escapeTerminal(text)), width - indent.length, '  ').map((line) => {
      const shown = `${indent}${line}`;
      return style === undefined ? shown : paint(shown, style, colour);
    });
  const lines = [
    ...say(`Darkfigure ${diff.before.edition} → ${diff.after.edition}`, '', 'bold'),
    ...say(headline(diff), ''),
  ];
  for (const { title, lines: breaches } of policy === undefined ? [] : policyLines(policy)) {
    lines.push('', ...say(title, '', 'bold'));
    for (const { what, message, advice } of breaches) {
      lines.push(...say(what, '  ', 'red'), ...say(message, '    '), ...say(advice, '    '));
    }
  }
  for (const section of reportPlan(diff)) {
    lines.push('', ...say(`${section.title} (${section.changes})`, '', 'bold'));
    for (const entry of section.entries) {
      lines.push(...say(titleOf(entry), '  '));
      for (const line of entry.lines) lines.push(...say(textOf(line), '    ', styles[line.weight]));
    }
  }
  return `${lines.join('\n')}\n`;
}

const styles: Readonly<Record<ReportLine['weight'], Style | undefined>> = {
  lost: 'red',
  heavy: 'yellow',
  light: undefined,
};

function titleOf({ record, ids }: ReportEntry): string {
  if (ids.length === 1) return `${record} ${ids.join('')}`;
  const more = ids.length > NAMED ? `, and ${ids.length - NAMED} more` : '';
  return `${ids.length} ${record}: ${ids.slice(0, NAMED).join(', ')}${more}`;
}

function textOf({ what, before, after, remarks }: ReportLine): string {
  const content = before === null || after === null ? '' : `: ${before} → ${after}`;
  return [`${what}${content}`, ...remarks].join('; ');
}
