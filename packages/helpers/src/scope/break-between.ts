import type { CatalogContext } from '../catalog-context.ts';
import type { SeriesBreak } from '../dataset-types.ts';
import type { PairChecker } from './pair-check.ts';
import { remembered } from './remembered.ts';
import type { ScopePart } from './scope-part.ts';

/** On which side of a break a period lies; 0 where the break falls within it or the dates leave it open. */
function sideOf({ period: { start, end } }: ScopePart, at: string): -1 | 0 | 1 {
  if (end !== null && end < at) return -1;
  return start !== null && start >= at ? 1 : 0;
}

/** Refuses a pair with a break between, unless a reason was given why it does not matter. */
export function refuseBreak({ a, b, settings, refuse }: PairChecker): void {
  const between =
    settings.acrossBreak === undefined ? breakBetween(a, b, settings.context) : undefined;
  if (between === undefined) return;
  refuse('break', 'period', undefined, `${between.id}: ${between.what}`);
}

/** The breaks of a measure. A derived measure names the measures that it is made of. */
const breaksOf = /* @__PURE__ */ remembered<readonly SeriesBreak[]>((measure, { dataset }) => {
  const of = measure.split(' ');
  return dataset.breaks.filter(({ measures }) => measures.some((id) => of.includes(id)));
});

/** A break of both measures that lies between the two in time. Two measures of one time are told apart as measures. */
function breakBetween(
  a: ScopePart,
  b: ScopePart,
  context: CatalogContext,
): SeriesBreak | undefined {
  const others = breaksOf(b.measure, context);
  return breaksOf(a.measure, context).find(
    (each) =>
      others.includes(each) &&
      (each.geography === null || [a, b].some((part) => each.geography === part.geography.code)) &&
      sideOf(a, each.at) !== sideOf(b, each.at),
  );
}
