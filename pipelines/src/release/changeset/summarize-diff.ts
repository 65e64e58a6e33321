import { changeLine, codeSpan } from './change-lines.ts';
import type { DataChange, DataDiff } from './data-diff.ts';

/** How many lines a group of the summary spells out. */
const MOST = 40;

type Group = 'lost' | 'redefined' | 'revised' | 'verdicts' | 'added' | 'other';

const titles: Readonly<Record<Exclude<Group, 'other'>, string>> = {
  lost: 'Lost, or edited in place',
  redefined: 'Redefined',
  revised: 'Revised',
  verdicts: 'Verdicts',
  added: 'Added',
};

/** What changed, for a changelog: the values old → new, grouped by what a reader must look at first, each group capped. */
export function summarizeDiff(diff: DataDiff): string {
  const groups = new Map<Group, DataChange[]>();
  for (const change of diff.changes) {
    const group = groupOf(change);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), change]);
  }
  const told = (Object.keys(titles) as (keyof typeof titles)[]).flatMap((group) => {
    const changes = groups.get(group) ?? [];
    return changes.length === 0 ? [] : [section(titles[group], changes)];
  });
  const others = otherLine(groups.get('other') ?? []);
  return [editionLine(diff), ...told, ...others].filter((text) => text !== '').join('\n\n');
}

function editionLine({ before, after }: DataDiff): string {
  return before.edition === after.edition
    ? ''
    : `Edition ${codeSpan(before.edition)} → ${codeSpan(after.edition)}.`;
}

/** One group: changes with one cause are one line where there are more than three of them. */
function section(title: string, changes: readonly DataChange[]): string {
  const caused = new Map<string, DataChange[]>();
  for (const change of changes) {
    if (change.cause === undefined) continue;
    const key = `${change.cause.record} ${change.cause.id}`;
    caused.set(key, [...(caused.get(key) ?? []), change]);
  }
  const lines = changes.flatMap((change) => {
    const key = change.cause === undefined ? '' : `${change.cause.record} ${change.cause.id}`;
    const together = caused.get(key) ?? [];
    // Values stay one by one: who quotes one of them looks for its id.
    if (together.length <= 3 || title === titles.revised) return [changeLine(change)];
    if (together[0] !== change) return [];
    const ids = together.slice(0, 3).map(({ id }) => codeSpan(id));
    const cause = codeSpan(change.cause?.id ?? '');
    return [`${together.length} changes with ${cause}: ${ids.join(', ')} and others`];
  });
  const shown = lines.slice(0, MOST).map((line) => `- ${line}`);
  if (lines.length > MOST) shown.push(`- … and ${lines.length - MOST} more`);
  return [`${title} (${changes.length}):`, '', ...shown].join('\n');
}

function otherLine(changes: readonly DataChange[]): string[] {
  const counts = new Map<string, number>();
  for (const { class: name, record } of changes) {
    const key = `${record}: ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const parts = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, count]) => `${key} ${count}`);
  return [`Besides: ${parts.join(', ')}.`];
}

/** `undefined` for what is told by another change already. */
function groupOf(change: DataChange): Group | undefined {
  const reading = /^(vintages\/|current$)/.test(change.path);
  // A reading edited in place is told as the loss of the old and the arrival of the new: one line says both.
  if (reading && change.class === 'added' && hasEntries(change.before)) return undefined;
  if (change.record === 'inputs') return 'other';
  if (change.coverage === 'lost') return 'lost';
  switch (change.class) {
    case 'withdrawn':
    case 'moved':
    case 'split':
    case 'scope-changed':
    case 'definition-changed':
    case 'unit-changed':
    case 'method-changed':
      return 'redefined';
    case 'vintage-added':
      return hasEntries(change.before) ? 'revised' : 'added';
    case 'bound-changed':
    case 'qualifier-changed':
    case 'interval-widened':
    case 'interval-narrowed':
      return hasEntries(change.before) ? 'revised' : 'other';
    case 'status-changed':
      return change.path === 'current' ? 'revised' : 'other';
    case 'claim-verdict-changed':
      return 'verdicts';
    case 'added':
      return 'added';
    default:
      return 'other';
  }
}

function hasEntries(content: unknown): boolean {
  return Array.isArray(content) && content.length > 0;
}
