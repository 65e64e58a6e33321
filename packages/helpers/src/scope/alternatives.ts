import { byCodeUnit } from '../by-code-unit.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Figure } from '../catalog/dataset-types.ts';
import { axes } from './axis.ts';
import { axisRelation } from './axis-relation.ts';
import type { Alternatives } from './no-alternatives.ts';
import { placesAround } from './place-relation.ts';
import type { Rule } from './rule.ts';
import type { ScopePart } from './scope-part.ts';
import type { Settings } from './settings.ts';
import { figureSubject, type Subject } from './subject.ts';

/** How many are named. */
const MOST = 3;

const would = 'Nearest that would do';
const around = 'Published for the place itself, or for the smallest that holds it';

/**
 * What there is instead of one of two operands: figures of the same measures with which the operation gives a result; where
 * there are none, what is published of the same thing for the place itself or the smallest place around it, with which it
 * does not.
 *
 * @param runsWith whether it gives a result with a figure at a position: numbers may forbid what the scopes allow.
 */
export function alternatives(
  rule: Rule,
  operands: readonly Subject[],
  [a, b]: readonly [Subject, Subject],
  settings: Settings,
  runsWith: (id: string, at: number) => boolean,
): Alternatives {
  for (const replaced of [b, a]) {
    const at = operands.indexOf(replaced);
    const isLegal = (other: Subject) =>
      operands.every((each, place) => {
        if (place === at) return true;
        const [x, y] = place < at ? [each, other] : [other, each];
        return x.id !== y.id && rule.check(x, y, settings).reasons.length === 0;
      });
    const legal = sameMeasure(replaced, settings).filter(isLegal);
    const ids = nearestTo(replaced, legal, settings, (id) => runsWith(id, at));
    if (ids.length > 0) return { ids, are: would };
  }
  const placed = aroundPlace(a, b, sameMeasure(b, settings), settings);
  return { ids: nearestTo(b, placed, settings), are: around };
}

function sameMeasure({ id, parts }: Subject, { context }: Settings): readonly Subject[] {
  const isMeasure = ({ measure }: Figure) => parts.some((part) => part.measure === measure);
  return context
    .figuresInOrder()
    .filter((figure) => isMeasure(figure) && figure.id !== id)
    .map(figureSubject);
}

/** What is published of the same thing as the wider number, for the narrower place or the smallest that holds it. */
function aroundPlace(
  { id, parts: [here] }: Subject,
  { parts: [wide] }: Subject,
  candidates: readonly Subject[],
  { context }: Settings,
): readonly Subject[] {
  const around = placesAround(here.geography.code, context);
  const depth = ({ parts: [part] }: Subject) => placesAround(part.geography.code, context).size;
  const nearer = candidates.filter(
    (candidate) =>
      candidate.id !== id &&
      around.has(candidate.parts[0].geography.code) &&
      isOfPlace(candidate.parts[0], wide, context),
  );
  const smallest = Math.max(...nearer.map(depth));
  return nearer.filter((candidate) => depth(candidate) === smallest);
}

/** Whether one part is what another is, of a place within its place. */
function isOfPlace(part: ScopePart, wide: ScopePart, context: CatalogContext): boolean {
  return axes.every((axis) => {
    const relation = axisRelation(axis, part, wide, context);
    // “The people living there” are others in another place.
    return axis === 'geography'
      ? relation === 'narrower'
      : relation === 'equal' || axis === 'denominator';
  });
}

/**
 * The candidates that share the most axes with a subject, then those nearest in time, the later first; no more of them are
 * tried than are named.
 */
function nearestTo(
  { parts: [wanted] }: Subject,
  candidates: readonly Subject[],
  { context }: Settings,
  wouldDo: (id: string) => boolean = () => true,
): readonly string[] {
  const inOrder = candidates
    .map(({ id, parts: [part] }) => ({
      id,
      score: axes.filter((axis) => axisRelation(axis, part, wanted, context) === 'equal').length,
      from: startOf(part),
    }))
    .sort(
      (x, y) =>
        y.score - x.score ||
        Math.abs(x.from - startOf(wanted)) - Math.abs(y.from - startOf(wanted)) ||
        y.from - x.from ||
        byCodeUnit(x.id, y.id),
    );
  const ids: string[] = [];
  for (const { id } of inOrder) if (ids.length < MOST && wouldDo(id)) ids.push(id);
  return ids;
}

/** The day on which a period begins, in milliseconds; one that is not stated is far from every other. */
const startOf = ({ period }: ScopePart): number => Date.parse(period.start ?? '0001-01-01');
