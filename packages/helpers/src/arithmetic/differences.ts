import type { CatalogContext } from '../catalog-context.ts';
import { type Axis, axes, type Relation } from '../scope/axis.ts';
import { axisName } from '../scope/axis-name.ts';
import { axisRelation } from '../scope/axis-relation.ts';
import { axisValue, type ScopePart } from '../scope/scope-part.ts';
import type { Allowed } from './allowed.ts';
import { pairsOf } from './pairs-of.ts';

/** How the second lies to the first, where their names do not say it. */
const relations: Readonly<Partial<Record<Relation, string>>> = {
  narrower: ', the first within the second',
  broader: ', the second within the first',
  overlapping: ', which share a part',
  unknown: ', and nothing says how these lie to each other',
};

/** In what the operands differ where the operation leaves them free to, so that a reader sees it. */
export function differences({
  quantities,
  context,
}: Pick<Allowed, 'quantities' | 'context'>): readonly string[] {
  const notes = new Set<string>();
  for (const [
    {
      parts: [a],
    },
    {
      parts: [b],
    },
  ] of pairsOf(quantities)) {
    if (a === undefined || b === undefined) continue;
    for (const axis of axes) {
      const held = [axisValue(axis, a), axisValue(axis, b)];
      if (held[0] === held[1]) continue;
      const said = [a, b].map((part) => valueName(axis, part, context));
      // Two series of one name are told apart by their ids.
      const [mine, other] = said[0] === said[1] ? held : said;
      const how = relations[axisRelation(axis, a, b, context)] ?? '';
      notes.add(`They differ in ${axisName(axis)}: “${mine}” and “${other}”${how}.`);
    }
  }
  return [...notes];
}

/** What a part holds on an axis, in words. */
function valueName(axis: Axis, part: ScopePart, context: CatalogContext): string {
  const held = axisValue(axis, part);
  switch (axis) {
    case 'measure':
      return context.measures.find(held)?.label ?? held;
    case 'denominator':
      return part.denominator?.text ?? 'not stated';
    case 'geography':
      return context.geographies.get(held).label;
    case 'period': {
      const { start, end } = part.period;
      return held.includes('/') ? `${start ?? '…'} to ${end ?? '…'}` : held;
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
