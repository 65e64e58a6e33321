import type { Cell, Draft, Layout } from '../../layout/layout.ts';
import { statements } from '../../layout/statements.ts';

/**
 * Statements whose low and high are the ends of a posterior interval: the ends are read as credible, not as confidence
 * limits.
 */
export const posteriorIntervals: Layout = {
  name: 'posterior-intervals',
  *read(table, issues) {
    for (const draft of statements.read(table, issues)) yield withPosterior(draft);
  },
};

function withPosterior({ low, high, level, ...draft }: Draft): Draft {
  if (low === undefined || high === undefined || level === undefined) return draft;
  const text = `${draft.value.text} (${level.text}% CrI ${low.text}–${high.text})`;
  const value: Cell = { ...draft.value, text };
  return { ...draft, value };
}
