import type { Dataset, Figure } from '@darkfigure/schema';
import { rules } from './apply-rules.ts';
import { figure, sound } from './sound-dataset.ts';

/** The ids of the records that break a rule, for tests. Throws where there is no such rule. */
export function foundBy(id: string, dataset: Dataset): readonly string[] {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new RangeError(`no rule ${id}`);
  return [...rule.check(dataset)].map((finding) => finding.id);
}

/** The sound dataset with its one figure changed. */
export const withFigure = (change: Partial<Figure>): Dataset => ({
  ...sound,
  figures: [{ ...figure, ...change }],
});
