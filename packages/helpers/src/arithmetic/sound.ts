import type { Value } from '../catalog/dataset-types.ts';
import type { Span } from './span.ts';

/** The fields of a value that are no numbers. */
const inWords = ['kind', 'basis', 'op'];

/**
 * Whether a supplied value is one, and above 0. Nobody has checked it before: a text for a number, or 95 for 0.95, would make
 * a result that looks as sound as any.
 *
 * @param span what the value says.
 */
export function isSound({ low, best = low, high, level }: Span, value: number | Value): boolean {
  const isNumber = Object.entries(Object(value)).every(
    ([field, held]) => inWords.includes(field) || held === undefined || Number.isFinite(held),
  );
  return (
    isNumber && low > 0 && low < Infinity && low <= best && best <= high && !(Number(level) > 1)
  );
}
