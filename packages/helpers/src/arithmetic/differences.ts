import { axes } from '../scope/axis.ts';
import { axisRelation } from '../scope/axis-relation.ts';
import { axisValue } from '../scope/scope-part.ts';
import { type Allowed, pairsOf } from './operate.ts';

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
      const [mine, other] = [axisValue(axis, a), axisValue(axis, b)];
      const relation = axisRelation(axis, a, b, context);
      if (mine !== other) notes.add(`They differ in ${axis}: ${mine}, ${other} (${relation}).`);
    }
  }
  return [...notes];
}
