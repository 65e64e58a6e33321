import type { Change, Diff } from '../change/change.ts';
import { canonicalJson } from '../compare/canonical-json.ts';
import { lineOf, type ReportLine, sharedLineOf } from './report-line.ts';

/** The lines of one record, or of several to which the same thing happened. */
export interface ReportEntry {
  readonly record: string;
  readonly ids: readonly string[];
  readonly lines: readonly ReportLine[];
}

export interface ReportSection {
  readonly title: string;
  readonly changes: number;
  readonly entries: readonly ReportEntry[];
}

const titles = [
  'Lost coverage',
  'Redefined, moved or split',
  'Revised values',
  'Added',
  'Status, grades and verdicts',
  'Codes and schema',
  'Notes, links and wording',
] as const;
type Title = (typeof titles)[number];

/** Arranges the changes of a diff for reading: lost coverage first, one entry a record, every change in one line. */
export function reportPlan(diff: Diff): ReportSection[] {
  return titles.flatMap((title) => {
    const changes = diff.changes.filter((change) => titleOf(change) === title);
    if (changes.length === 0) return [];
    return [{ title, changes: changes.length, entries: entriesOf(changes) }];
  });
}

/** The first line of any report: how many changes of which weight, and the version step. */
export function headline(diff: Diff): string {
  const { total, byCoverage, byTier } = diff.counts;
  if (total === 0) return 'No differences.';
  const tiers = Object.entries(byTier).filter(([, count]) => count > 0);
  const parts = [
    `${total} ${total === 1 ? 'change' : 'changes'}`,
    `coverage lost ${byCoverage.lost}, gained ${byCoverage.gained}`,
    ...(tiers.length === 0
      ? []
      : [`compared values ${tiers.map(([tier, count]) => `${count} ${tier}`).join(', ')}`]),
    `version step ${diff.semver}`,
  ];
  return parts.join('; ');
}

function titleOf(change: Change): Title {
  if (change.coverage === 'lost') return 'Lost coverage';
  switch (change.class) {
    case 'withdrawn':
    case 'moved':
    case 'split':
    case 'scope-changed':
    case 'definition-changed':
    case 'unit-changed':
    case 'method-changed':
      return 'Redefined, moved or split';
    case 'vintage-added':
    case 'bound-changed':
    case 'qualifier-changed':
    case 'interval-widened':
    case 'interval-narrowed':
      return 'Revised values';
    case 'added':
      return change.path === '' ? 'Added' : 'Revised values';
    case 'status-changed':
      return change.path === 'current' ? 'Revised values' : 'Status, grades and verdicts';
    case 'grade-changed':
    case 'claim-verdict-changed':
      return 'Status, grades and verdicts';
    case 'code-list-changed':
    case 'schema-changed':
      return 'Codes and schema';
    case 'metadata-changed':
      return 'Notes, links and wording';
    default:
      change.class satisfies never;
      return 'Notes, links and wording';
  }
}

/** One entry a record, but one for all records that gained or lost the same field or inherited the same change. */
function entriesOf(changes: readonly Change[]): ReportEntry[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = groupOf(change);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].map((group) => {
    const ids = [...new Set(group.map(({ id }) => id))];
    const lines = ids.length === 1 ? group : group.slice(0, 1);
    return {
      record: group[0]?.record ?? '',
      ids,
      lines: lines.map((change) => (ids.length === 1 ? lineOf(change) : sharedLineOf(change))),
    };
  });
}

function groupOf(change: Change): string {
  const { record, id, path, before, after, cause } = change;
  if (change.class === 'schema-changed') {
    return canonicalJson([record, path, before === null, after === null, change.semver]);
  }
  const inherited = cause?.record === 'measures' || cause?.record === 'sources';
  if (inherited && path !== '' && change.size === undefined) {
    return canonicalJson([record, path, before, after, cause]);
  }
  return canonicalJson([record, id]);
}
