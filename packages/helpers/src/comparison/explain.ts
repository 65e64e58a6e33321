import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { axisName } from '../scope/axis-name.ts';
import { capitalized } from '../text/sentence.ts';
import { type ComparedWords, wordsOf } from './compared-words.ts';
import type {
  AxisComparability,
  AxisReason,
  Comparability,
  Comparison,
  ValueReason,
} from './comparison-types.ts';

/** Each reason as the end of a sentence that names the axis and both values. */
const axisText: Readonly<Record<AxisReason, string>> = {
  same: 'it is the same for both',
  contrast: 'this is what is compared',
  'one-of-several-contrasts':
    'it is not all that differs, so a difference cannot be put down to it',
  'part-and-whole': 'one is a part of what the other covers',
  overlap: 'they may share some of what they count',
  'another-measure': 'two measures, each counted in its own way',
  'another-source': 'each source sees another part of the whole',
  'another-definition': 'what counts is defined in two ways',
  'another-method': 'the numbers were made in two ways',
  'another-calendar': 'the years run by two calendars',
  'another-base': 'they are worded in two ways, and may be two wholes',
  'break-crossed': 'a break of the series bears on them',
  'not-stated': 'at least one of the two is not stated',
  'relation-not-known': 'nothing says how the two lie to each other',
  'another-kind': 'these are two kinds of thing, and more of one is not more of the other',
  'at-risk-is-no-victim': 'a risk is not an event, and people at risk are no victims',
  'not-trafficking': 'one of the two is not trafficking',
  'another-length': 'a longer period gathers more',
  'break-between': 'the series changes what it counts between them',
  'made-of-the-other':
    'one was computed from the other, so that its errors move both and neither confirms the other',
  'shared-lineage':
    'both rest on one number, so that its errors move both and neither confirms the other',
  assumed: 'something was taken to be so that the data do not say',
};

const valueText: Readonly<Record<ValueReason, string>> = {
  'same-number': 'Both are the same number.',
  'ends-meet': 'What the two numbers allow overlaps, so either may be the larger.',
  'within-rounding': 'A number is rounded so widely that the difference may be rounding alone.',
  'hedge-without-width': 'A number is hedged in words, and nobody says how wide the hedge is.',
  'stated-level': 'It rests on intervals that miss the quantity now and then.',
  'no-level':
    'Nobody has said how sure this is: computed ends may have no level, and intervals of two kinds have none together.',
  'readings-disagree':
    'A figure is disputed: every one of its readings was held against the other.',
  'no-number': 'There is no number on one side.',
};

/**
 * What a comparison says, as sentences for a reader: for an order what must be said with it, for none why there is none.
 * Axes on which both figures are the same are left out. Places, forms and sources are called by their names; a copy of a
 * result has their codes alone.
 *
 * @returns one sentence a reason.
 * @throws InvalidOptionError for what is no comparison.
 * @see the reasons are those of `compare` and `comparable`.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * const fiscalYear = catalog.figure('nhth/cases-identified/us/fy2024');
 * console.log(explain(compare(year, fiscalYear)));
 * // → [ 'Period, “2024-01-01 to 2024-12-31” against “2023-10-01 to 2024-09-30”: the years run by two calendars.' ]
 * ```
 */
export function explain(result: Comparison | Comparability): readonly string[] {
  if (!('axes' in Object(result) || 'order' in Object(result)))
    throw new InvalidOptionError(
      'A comparison',
      received(result),
      'what compare or comparable gives',
    );
  const words = wordsOf(result);
  if ('axes' in result)
    return result.axes
      .filter(({ reason }) => reason !== 'same')
      .map((axis) => axisLine(axis, words));
  return result.reasons.map((reason) =>
    reason.of === 'value' ? valueText[reason.reason] : axisLine(reason, words),
  );
}

function axisLine({ axis, reason, a, b, note }: AxisComparability, words: ComparedWords): string {
  const [mine = '', theirs] = words(axis);
  // Two series of one name are told apart by their ids.
  const [one, other] = mine === '' || (mine === theirs && a !== b) ? [a, b] : [mine, theirs];
  const held =
    axis === 'break'
      ? ` of ${b} [${a}]`
      : axis === 'lineage'
        ? ''
        : `, “${one}” against “${other}”`;
  // “The source’s own” twice need not be two.
  const isOneName = reason === 'another-definition' && one === other;
  const text = isOneName ? 'nothing says whether both go by one' : axisText[reason];
  const line = `${capitalized(axisName(axis))}${held}: ${text}`;
  return note === undefined ? `${line}.` : `${line}: ${note}`;
}
