import type { AppliedAssumption } from '../arithmetic/applied-assumption.ts';
import { isDerived } from '../arithmetic/guards.ts';
import { leavesOf } from '../arithmetic/leaves.ts';
import type { Operand } from '../arithmetic/operand.ts';
import type { AxisSaid } from './parts-reason.ts';

/**
 * What two numbers have in common by the way they were made, and what was assumed in making them. An order stands in
 * spite of it, because it holds wherever the ends do; but two numbers that rest on one are not two findings.
 */
export function sharedMaking(a: Operand, b: Operand): readonly AxisSaid[] {
  if (!isDerived(a) && !isDerived(b)) return [];
  const said: AxisSaid[] = [];
  const [mine, others] = [rootsOf(a), rootsOf(b)];
  const shared = mine.filter((root) => others.includes(root));
  if (shared.length > 0) {
    const isIn = shared.length === mine.length;
    const isAround = shared.length === others.length;
    const nested = isIn ? 'narrower' : isAround ? 'broader' : 'overlapping';
    said.push({
      axis: 'lineage',
      relation: isIn && isAround ? 'equal' : nested,
      reason: isMadeOf(a, b) || isMadeOf(b, a) ? 'made-of-the-other' : 'shared-lineage',
      a: a.id,
      b: b.id,
      note: shared.join(', '),
    });
  }
  const [one, other] = [assumedOf(a), assumedOf(b)];
  const all = [...one, ...other];
  if (all.length > 0) {
    const reasons = new Set(all.flatMap(({ because }) => because ?? []));
    said.push({
      axis: 'assumption',
      relation: 'unknown',
      reason: 'assumed',
      a: namesOf(one),
      b: namesOf(other),
      note: reasons.size === 0 ? undefined : [...reasons].sort().join('; '),
    });
  }
  return said;
}

/** Ids of the figures, and the words of the supplied numbers, at the bottom of a number. */
function rootsOf(operand: Operand): readonly string[] {
  if (!isDerived(operand)) return [operand.id];
  const leaves = leavesOf(operand.lineage);
  return [
    ...new Set(leaves.map((leaf) => (leaf.kind === 'figure' ? leaf.figure : leaf.text))),
  ].sort();
}

/** Whether a number was computed from the other: its formula holds that of the other, or the figure itself. */
function isMadeOf(a: Operand, b: Operand): boolean {
  if (!isDerived(a)) return false;
  return isDerived(b) && b.operation !== 'settle'
    ? a.id !== b.id && a.id.includes(b.id)
    : a.figures.includes(b.id);
}

const assumedOf = (operand: Operand) => (isDerived(operand) ? operand.assumptions : []);
const namesOf = (assumed: readonly AppliedAssumption[]) =>
  assumed.map(({ name }) => name).join(' + ') || 'none';
