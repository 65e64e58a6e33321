import { standingOf } from '../compare/readings.ts';
import { targetsOf } from '../compare/targets-of.ts';
import type { Figure, Value } from '../dataset-types.ts';
import type { PolicyInput, PolicyRule } from './policy.ts';

export const narrowingNeedsPublication: PolicyRule = {
  name: 'narrowing-needs-publication',
  description: 'An interval, range or rounding becomes narrower only by a new publication.',
  *check(input) {
    const aims = new Map(input.after.redirects.map((entry) => [entry.id, targetsOf(entry)[0]]));
    const now = new Map(input.after.figures.map((figure) => [figure.id, figure]));
    const shrunk = shrunkComponents(input);
    const fix = 'Cite the publication that narrows it as a new vintage, or restore the old width.';
    for (const old of input.before.figures) {
      const next = now.get(old.id) ?? now.get(aims.get(old.id) ?? '');
      if (next === undefined || hasNewPublication(old, next)) continue;
      const [was, is] = [widthOf(old), widthOf(next)];
      const common = { record: 'figures', id: old.id, fix } as const;
      if (was !== null && is !== null && is < was && old.scope.unit === next.scope.unit) {
        const message = `what stands spans ${spanText(is)} instead of ${spanText(was)}, and no new publication says so`;
        yield { ...common, path: 'current/value', message };
      }
      for (const path of shrunk.get(old.id) ?? []) {
        const message = 'a stated error shrank or went, and no new publication says so';
        yield { ...common, path, message };
      }
    }
  },
};

function hasNewPublication(old: Figure, next: Figure): boolean {
  const known = new Set(old.vintages.map(({ publication }) => publication));
  return next.vintages.some(({ publication }) => !known.has(publication));
}

/** The components of the uncertainty whose size shrank or went, by figure. */
function shrunkComponents({ diff }: PolicyInput): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { class: name, record, id, path } of diff.changes) {
    if (record !== 'figures' || name !== 'interval-narrowed') continue;
    if (path.startsWith('uncertainty/')) found.set(id, [...(found.get(id) ?? []), path]);
  }
  return found;
}

/** How much room the standing readings leave, in the figure’s unit; null where none of them holds a number. */
function widthOf(figure: Figure): number | null {
  const widths = standingOf(figure).map(({ value }) => roomOf(value));
  const known = widths.filter((width) => width !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function roomOf(value: Value): number | null {
  switch (value.kind) {
    case 'point':
      return value.rounding ?? 0;
    case 'range':
    case 'interval':
      return value.high - value.low;
    case 'bound':
      return Number.POSITIVE_INFINITY;
    case 'unknown':
      return null;
    default:
      value satisfies never;
      return null;
  }
}

function spanText(width: number): string {
  return width === Number.POSITIVE_INFINITY ? 'an open end' : String(width);
}
