import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Temporal } from '../catalog/dataset-types.ts';
import { isOfABase } from '../comparison/number-kind.ts';
import { measureName } from '../text/measure-text.ts';
import type { Axis, Relation } from './axis.ts';
import { axisName } from './axis-name.ts';
import { axisRelation } from './axis-relation.ts';
import type { Reason } from './refusal.ts';
import { axisValue, type ScopePart } from './scope-part.ts';

/** How the second lies to the first, where their names do not say it. */
const relations: Readonly<Partial<Record<Relation, string>>> = {
  narrower: ', the first within the second',
  broader: ', the second within the first',
  overlapping: ', which share a part',
  unknown: ', and nothing says how these lie to each other',
};

/** What two parts hold on an axis, in words, and how they lie to each other; `joint` stands after the name of the axis. */
export function heldText(
  axis: Axis,
  a: ScopePart,
  b: ScopePart,
  context: CatalogContext,
  joint = ' ',
): string {
  const held = [axisValue(axis, a), axisValue(axis, b)];
  const said = [a, b].map((part) => valueName(axis, part, context));
  // Two series of one name are told apart by their ids.
  const [mine, other] = said[0] === said[1] && held[0] !== held[1] ? held : said;
  const how = relations[axisRelation(axis, a, b, context)] ?? '';
  // What is the same is said once, unless nobody knows whether it is.
  const both = mine === other && how === '' ? `“${mine}” in both` : `“${mine}” and “${other}”`;
  return `${axisName(axis)}${joint}${both}${how}`;
}

/** What a reason for a refusal speaks of, in words; undefined where it is no axis of the parts. */
export const heldIn =
  (parts: readonly ScopePart[], context: CatalogContext) =>
  ({ axis, a, b }: Reason): string | undefined => {
    // What is not of one axis is of a unit, or of figures and numbers that have no other name.
    if (axis === null)
      return [
        ...new Set([a, b].filter(Boolean).map((held) => `“${context.codes.label('unit', held)}”`)),
      ].join(' and ');
    const one = parts.find((part) => axisValue(axis, part) === a);
    const other = parts.findLast((part) => axisValue(axis, part) === b);
    if (one && other) return heldText(axis, one, other, context);
    // From the first day of several parts to their last: the time of none of them.
    const [mine, theirs] = [a, b].map((held) => held.replace('/', ' to '));
    return axis === 'period' ? `${axisName(axis)} “${mine}” and “${theirs}”` : undefined;
  };

/** The labels of the codes lead on to a date, and say nothing without it. */
const times: Readonly<Record<Temporal, string>> = {
  'flow-in': 'what happened over a period',
  'stock-at': 'how things stood at one time',
  ever: 'all that ever happened up to a day',
  'not-applicable': 'neither over a period nor at one time',
};

/** What a part holds on an axis, in words. */
export function valueName(axis: Axis, part: ScopePart, context: CatalogContext): string {
  const held = axisValue(axis, part);
  switch (axis) {
    case 'measure':
      return measureName(held, context);
    case 'denominator':
      return part.denominator?.text ?? (isOfABase(part.unit) ? 'not stated' : 'none');
    case 'temporal':
      return times[part.period.temporal];
    case 'geography':
      return context.geographies.find(held)?.label ?? held;
    case 'period': {
      const { start, end } = part.period;
      if (start === end) return start ?? held;
      return `${start ?? '…'} to ${end ?? '…'}`;
    }
    case 'segments': {
      const [source] = part.measure.split('/', 1);
      const labels = part.population.segments.map((code) =>
        context.codes.label(`${source}-segment`, code),
      );
      return labels.join(', ') || 'all';
    }
    default: {
      const list = axis === 'geographyRole' ? 'geography-role' : axis;
      // What is neither split nor said has no label.
      return context.codes.label(list, held) || held.replace('-', ' ');
    }
  }
}
