import type { AxisReason, ComparabilityVerdict } from './comparison-types.ts';

/** What each reason means for a comparison. */
export const reasonVerdict: Readonly<Record<AxisReason, ComparabilityVerdict>> = {
  same: 'comparable',
  contrast: 'comparable',
  'one-of-several-contrasts': 'with-caveats',
  'part-and-whole': 'with-caveats',
  overlap: 'with-caveats',
  'another-measure': 'with-caveats',
  'another-source': 'with-caveats',
  'another-definition': 'with-caveats',
  'another-method': 'with-caveats',
  'another-calendar': 'with-caveats',
  'another-base': 'with-caveats',
  'break-crossed': 'with-caveats',
  'made-of-the-other': 'with-caveats',
  'shared-lineage': 'with-caveats',
  assumed: 'with-caveats',
  'not-stated': 'cannot-tell',
  'relation-not-known': 'cannot-tell',
  'another-kind': 'not-comparable',
  'at-risk-is-no-victim': 'not-comparable',
  'not-trafficking': 'not-comparable',
  'another-length': 'not-comparable',
  'break-between': 'not-comparable',
};

/** From the best to the worst: the worst axis decides. */
const ranks: readonly ComparabilityVerdict[] = [
  'comparable',
  'with-caveats',
  'cannot-tell',
  'not-comparable',
];

/** The worst of some verdicts. */
export function worstVerdict(verdicts: readonly ComparabilityVerdict[]): ComparabilityVerdict {
  return ranks[Math.max(...verdicts.map((verdict) => ranks.indexOf(verdict)))] ?? 'cannot-tell';
}
