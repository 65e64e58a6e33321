import type { Diff } from '../change/change.ts';
import type { PolicyReport } from '../policy/check-policy.ts';
import { escapeHtml } from './escape-html.ts';
import { policyLines } from './policy-lines.ts';
import type { ReportLine } from './report-line.ts';
import { headline, type ReportEntry, reportPlan } from './report-plan.ts';

/** Ids that a line of many records names before it counts the rest. */
const NAMED = 5;

/**
 * Renders a diff as Markdown; text from the data is inert: no markup, link, mention or HTML of it takes effect.
 *
 * @param policy What a policy says to the diff; it stands before the changes.
 * @returns A heading, a headline and one list a section, with a line break at the end.
 * @throws Nothing.
 */
export function renderMarkdown(diff: Diff, policy?: PolicyReport): string {
  const lines = [
    `# Darkfigure ${escapeHtml(diff.before.edition)} → ${escapeHtml(diff.after.edition)}`,
    '',
    escapeHtml(headline(diff)),
  ];
  for (const { title, lines: breaches } of policy === undefined ? [] : policyLines(policy)) {
    lines.push('', `## ${title}`, '');
    for (const { what, message, advice } of breaches) {
      lines.push(
        `- **${escapeHtml(what)}**`,
        `  - ${escapeHtml(message)}`,
        `  - ${escapeHtml(advice)}`,
      );
    }
  }
  for (const section of reportPlan(diff)) {
    lines.push('', `## ${section.title} (${section.changes})`, '');
    for (const entry of section.entries) {
      lines.push(`- ${titleOf(entry)}`, ...entry.lines.map((line) => `  - ${textOf(line)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function titleOf({ record, ids }: ReportEntry): string {
  const named = ids.slice(0, NAMED).map(code).join(', ');
  if (ids.length === 1) return `${escapeHtml(record)} ${named}`;
  const more = ids.length > NAMED ? `, and ${ids.length - NAMED} more` : '';
  return `${ids.length} ${escapeHtml(record)}: ${named}${more}`;
}

function textOf({ what, before, after, remarks, weight }: ReportLine): string {
  const shown = weight === 'light' ? escapeHtml(what) : `**${escapeHtml(what)}**`;
  const content = before === null || after === null ? '' : `: ${code(before)} → ${code(after)}`;
  return [`${shown}${content}`, ...remarks.map(escapeHtml)].join('; ');
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
