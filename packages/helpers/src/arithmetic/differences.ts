import { axes } from '../scope/axis.ts';
import { heldText } from '../scope/held-text.ts';
import { axisValue } from '../scope/scope-part.ts';
import type { Allowed } from './allowed.ts';
import { pairsOf } from './pairs-of.ts';

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
      if (axisValue(axis, a) !== axisValue(axis, b))
        notes.add(`They differ in ${heldText(axis, a, b, context, ': ')}.`);
    }
  }
  return [...notes];
}
