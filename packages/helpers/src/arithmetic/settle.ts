import type { Unit } from '../dataset-types.ts';
import { InvalidOptionError } from '../errors.ts';
import type { Reading } from '../figure-types.ts';
import { contextOf } from '../record-context.ts';
import { requireReason } from '../require-reason.ts';
import { derive } from './derive.ts';
import type { Derived, FigureOf } from './derived.ts';
import { quantityOf } from './operand.ts';
import { spanOf } from './span.ts';

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
  const { vintage } = reading;
  const context = contextOf(figure, figure.id);
  if (!figure.vintages.includes(vintage))
    throw new InvalidOptionError('reading', vintage.text, `a reading of ${figure.id}`);
  requireReason('because', because);
  const { value, text, publication, qualifier } = vintage;
  const quantity = quantityOf(figure);
  const span = spanOf(value, qualifier);
  const name = `“${text}” of ${publication}`;
  return derive({
    operation: 'settle',
    context,
    quantities: [
      {
        ...quantity,
        span,
        lineage: { kind: 'figure', figure: figure.id, publication },
        missing: value.kind === 'unknown' ? [{ id: figure.id, reason: value.reason }] : [],
      },
    ],
    assumptions: [{ kind: 'reading', name, because, allowed: [] }],
    unit: figure.scope.unit,
    parts: quantity.parts,
    within: [],
    id: figure.id,
    floor: -Infinity,
    // A hedge promises less than the digits do: “about” is handed on as a range that nobody vouches for.
    value: value.kind === 'point' && span?.level === null ? undefined : value,
    compute: ([own]) => ({ span: own ?? null, note: null }),
  });
}
