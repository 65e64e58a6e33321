import type { Axis } from './axis.ts';
import type { RefusalCode } from './refusal.ts';

const group = 'These are not the same people or events.';

const sentences: Readonly<Partial<Record<Axis | RefusalCode, string>>> = {
  measure: 'Two measures may count the same people, or different ones under one name.',
  unit: 'These are different things: one may hold several of the other.',
  stage: 'A risk, a report, a suspicion and a proven case are not the same.',
  frame: 'Another definition of trafficking counts other people.',
  temporal: 'People in it at one time are not people who came into it over a period.',
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
  'not-apart': 'Nothing shows that they are apart: whoever is in both would be counted twice.',
  'may-recur': 'The same person or case may be counted in both periods.',
  'may-straddle': 'One of these may hold people of both groups, and would be counted twice.',
  'not-the-base': 'A share may be taken of its own denominator and of nothing else.',
  'not-a-share': 'Only a percentage of a whole can scale that whole.',
  'not-an-amount': 'Averages, ratios, changes and money are no counts of people or events.',
  'not-later': 'A change leads from an earlier period to a later one.',
  'other-length': 'More is counted in a longer time, whatever has changed.',
  break: 'What is counted changed in between, which is no change in the world.',
  disputed: 'Readings of equal standing disagree: settle on one, and say why.',
  contradiction: 'The numbers cannot both hold: a part would be larger than its whole.',
  'shared-lineage': 'Both rest on one figure, so they share its errors.',
  'out-of-range': 'The result is too large to be exact.',
};

/** One sentence on why a result would mislead. */
export function whyNot(code: RefusalCode, axis: Axis | null): string {
  return sentences[code] ?? sentences[axis ?? code] ?? '';
}
