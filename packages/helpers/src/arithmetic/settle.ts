import type { Unit } from '../catalog/dataset-types.ts';
import type { Reading } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { requireReason } from '../input/require-reason.ts';
import { listed } from '../text/listed.ts';
import { assemble } from './assemble.ts';
import type { Derived } from './derived.ts';
import type { FigureOf } from './operand.ts';
import { readingQuantity } from './quantity.ts';

/**
 * One reading of a figure whose readings disagree, or that was revised, to compute with.
 *
 * @param reading one of `figure.values`, or of the readings of its vintages.
 * @param because why this one; it is written into every result.
 * @throws InvalidOptionError for a reading of another figure, or without a reason; ForeignRecordError.
 * @returns the figure’s unit, with the one reading as its value and the reason among its assumptions.
 * @see `docs/how-the-arithmetic-works.md`, 1, “Refusals”: disputed readings are refused until somebody chooses.
 * @example
 * ```ts
 * const total = catalog.figure('nhth/cases-identified/us/2021');
 * if (total.state === 'disputed') {
 *   const [reading] = total.values;
 *   if (reading !== undefined) {
 *     const settled = settle(total, reading, 'the other page gives one case more and names no source');
 *     console.log(settled.value, settled.assumptions.map(({ name }) => name));
 *   }
 * }
 * // → { kind: 'point', value: 10359 } [ '“10,359” of nhth/relay-enough-is-enough' ]
 * ```
 */
export function settle<U extends Unit>(
  figure: FigureOf<U>,
  reading: Pick<Reading, 'vintage'>,
  because: string,
): Derived<U> {
  const context = contextOf(figure, 'figure');
  const { vintage } = Object(reading) as Pick<Reading, 'vintage'>;
  if (!figure.vintages.includes(vintage))
    throw new InvalidOptionError(
      'reading',
      received(reading),
      `one of the readings of ${figure.id}: { vintage } of its vintages, ${listed(figure.vintages.map(({ publication, text }) => `“${text}” of ${publication}`))}`,
    );
  requireReason('because', because);
  const { value, text, publication } = vintage;
  const quantity = readingQuantity(figure, vintage);
  const { span, parts } = quantity;
  const name = `“${text}” of ${publication}`;
  // A hedge promises less than the digits do: “about” is handed on as a range that nobody vouches for.
  const isLoose = value.kind === 'point' && span?.level === null && span.low < span.high;
  return assemble(
    {
      operation: 'settle',
      context,
      quantities: [quantity],
      assumptions: [{ kind: 'reading', name, because, allowed: [] }],
      unit: figure.scope.unit,
      parts,
      id: figure.id,
    },
    isLoose
      ? { kind: 'range', low: span.low, high: span.high, best: value.value, basis: 'derived' }
      : value,
    span?.level,
  );
}
