import { byCodeUnit } from '../by-code-unit.ts';
import type { Figure } from '../dataset-types.ts';
import { axes } from './axis.ts';
import { axisRelation } from './axis-relation.ts';
import type { Settings } from './pair-check.ts';
import { placesAround } from './place-relation.ts';
import type { Rule } from './rule.ts';
import { figureSubject, type Subject } from './subject.ts';

/** How many are named. */
const MOST = 3;

/**
 * Ids of catalog figures that would do instead, the nearest first: figures of the same measures with which the
 * operation is allowed; where there are none, the published figure for the place itself or the smallest place around it.
 */
export function alternatives(
  rule: Rule,
  a: Subject,
  b: Subject,
  settings: Settings,
): readonly string[] {
  const likeB = sameMeasure(b, settings);
  const legal = likeB.filter((other) => isLegal(rule, a, other, settings));
  if (legal.length > 0) return nearestTo(b, legal, settings);
  const likeA = sameMeasure(a, settings);
  const swapped = likeA.filter((other) => isLegal(rule, other, b, settings));
  if (swapped.length > 0) return nearestTo(a, swapped, settings);
  return nearestTo(b, aroundPlace(a, b, likeB, settings), settings);
}

const isLegal = (rule: Rule, a: Subject, b: Subject, settings: Settings) =>
  a.id !== b.id && rule.check(a, b, settings).reasons.length === 0;

function sameMeasure({ id, parts }: Subject, { context }: Settings): readonly Subject[] {
  const isMeasure = ({ measure }: Figure) => parts.some((part) => part.measure === measure);
  return context
    .figuresInOrder()
    .filter((figure) => isMeasure(figure) && figure.id !== id)
    .map(figureSubject);
}

/** What is published of the wider number for the narrower place, or for the smallest place that holds it. */
function aroundPlace(
  { parts: [here] }: Subject,
  { parts: [wide] }: Subject,
  candidates: readonly Subject[],
  { context }: Settings,
): readonly Subject[] {
  const around = placesAround(here.geography.code, context);
  const depth = ({ parts: [part] }: Subject) => placesAround(part.geography.code, context).size;
  const nearer = candidates.filter(
    ({ parts: [part] }) =>
      around.has(part.geography.code) &&
      axisRelation('geography', part, wide, context) === 'narrower',
  );
  const smallest = Math.max(...nearer.map(depth));
  return nearer.filter((candidate) => depth(candidate) === smallest);
}

/** The candidates that share the most axes with a subject, then in id order. */
function nearestTo(
  { parts: [wanted] }: Subject,
  candidates: readonly Subject[],
  { context }: Settings,
): readonly string[] {
  return candidates
    .map(({ id, parts: [part] }) => ({
      id,
      score: axes.filter((axis) => axisRelation(axis, part, wanted, context) === 'equal').length,
    }))
    .sort((x, y) => y.score - x.score || byCodeUnit(x.id, y.id))
    .slice(0, MOST)
    .map(({ id }) => id);
}
