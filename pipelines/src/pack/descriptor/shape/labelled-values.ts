import { anyOf } from './joined-shapes.ts';
import { each, object } from './nested-shapes.ts';
import { text } from './plain-shapes.ts';
import type { Shape } from './shape.ts';

/** Values, or values with their labels. */
export const labelledValues = (value: Shape): Shape =>
  anyOf(each(value), each(object({ value, label: text() }, { must: ['value'] })));
