import type { Value } from '../catalog/dataset-types.ts';
import type { Span } from './span.ts';

const kinds: readonly Value['kind'][] = ['point', 'range', 'interval', 'bound'];

/** The fields of a value that are no numbers. */
const inWords = ['kind', 'basis', 'op'];

/**
 * Whether a supplied value is one, of one person at least. Nobody has checked it before: a text for a number, or 95 for 0.95, would make
 * a result that looks as sound as any.
 *
 * @param span what the value says.
 */
export function isSound({ low, best = low, high, level }: Span, value: number | Value): boolean {
  const isNumber = Object.entries(Object(value)).every(
    ([field, held]) => inWords.includes(field) || held === undefined || Number.isFinite(held),
  );
  const { kind = 'point' } = Object(value) as Partial<Value>;
  return (
    isNumber &&
    kinds.includes(kind) &&
    low >= 1 &&
    low <= Number.MAX_SAFE_INTEGER &&
    low <= best &&
    best <= high &&
    (level === null || (level > 0 && level <= 1))
  );
}
