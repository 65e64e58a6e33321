import type { CatalogContext } from '../catalog-context.ts';
import type { SeriesBreak } from '../dataset-types.ts';
import { breakSide } from './break-side.ts';
import type { PairChecker } from './pair-check.ts';
import { broken } from './refusals.ts';
import { remembered } from './remembered.ts';
import type { ScopePart } from './scope-part.ts';

/** Refuses a pair with a break between, unless a reason was given why it does not matter. */
export function refuseBreak({ a, b, settings, refuse }: PairChecker): void {
  const between =
    settings.acrossBreak === undefined ? breakBetween(a, b, settings.context) : undefined;
  if (between === undefined) return;
  refuse(broken(between), 'period', null);
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
      breakSide(a.period, each) !== breakSide(b.period, each),
  );
}
