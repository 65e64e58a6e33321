import type { Axis, Relation } from './axis.ts';

const group = 'These are not the same people or events.';

/** One sentence an axis on why a result would mislead where two numbers differ on it. */
const whyNot: Readonly<Record<Axis, string>> = {
  measure: 'Two measures may count the same people, or different ones under one name.',
  unit: 'These are different things: one may hold several of the other.',
  stage: 'A risk, a report, a suspicion and a proven case are not the same.',
  frame: 'Another definition of trafficking counts other people.',
  temporal: 'What happened over a period is not how things stood at one time.',
  geographyRole: 'Where people are found, exploited and come from are different counts.',
  denominator: 'A share or rate means nothing for another whole than its own.',
  exploitation: group,
  role: group,
  age: group,
  sex: group,
  citizenship: group,
  segments: group,
  geography: 'A number for one place says nothing of another, nor of a place within it.',
  period: 'A number for one time says nothing of another.',
  method: 'Numbers made in different ways differ for that reason alone.',
};

/** Why a result would mislead; what nobody knows is not said to be so. */
export const whyRefused = (axis: Axis, relation: Relation | null): string =>
  relation === 'unknown' && whyNot[axis] === group
    ? 'These may be other people or events.'
    : whyNot[axis];
