import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { SeriesBreak } from '../catalog/dataset-types.ts';
import { breakSide } from './break-side.ts';
import type { PairChecker } from './pair-check.ts';
import { broken } from './refusals.ts';
import { remembered } from './remembered.ts';
import type { ScopePart } from './scope-part.ts';

/** Refuses a pair for every break between, unless a reason was given why they do not matter; then they are noted. */
export function refuseBreak({ a, b, settings, refuse, crossed }: PairChecker): void {
  for (const between of breaksBetween(a, b, settings.context)) {
    if (settings.acrossBreak === undefined) refuse(broken(between), 'period', null);
    else crossed.push(between);
  }
}

/** Notes every break between a part and the time of its whole: the whole was counted over it, so that nothing is refused. */
export function noteBreak({ a, b, settings, crossed }: PairChecker): void {
  crossed.push(...breaksBetween(a, b, settings.context));
}

/** The breaks of a measure. A derived measure names the measures that it is made of. */
const breaksOf = /* @__PURE__ */ remembered<readonly SeriesBreak[]>((measure, { dataset }) => {
  const of = measure.split(' ');
  return dataset.breaks.filter(({ measures }) => measures.some((id) => of.includes(id)));
});

/** The breaks of both measures that lie between the two in time. Two measures of one time are told apart as measures. */
function breaksBetween(
  a: ScopePart,
  b: ScopePart,
  context: CatalogContext,
): readonly SeriesBreak[] {
  const others = breaksOf(b.measure, context);
  return breaksOf(a.measure, context).filter(
    (each) =>
      others.includes(each) &&
      (each.geography === null || [a, b].some((part) => each.geography === part.geography.code)) &&
      breakSide(a.period, each) !== breakSide(b.period, each),
  );
}
