import type {
  BoundValue,
  IntervalValue,
  Qualifier,
  RangeValue,
  UnknownReason,
  Value,
} from '@darkfigure/schema';
import { LONGEST } from './canonical-characters.ts';
import { decimalOfNumber, scaled } from './decimal.ts';
import type { Dimension } from './dimension.ts';
import { MAGNITUDES, magnitudeRange } from './magnitude-words.ts';
import { printAmount, printPair } from './print-amount.ts';
import { printDecimal } from './print-decimal.ts';
import { printPoint } from './print-point.ts';
import { UnprintableValueError } from './unprintable-value-error.ts';

/**
 * Prints a value as canonical English that `parseValue` reads back in the same dimension. What is read back leaves at
 * least as much possible as the value did (within what the dimension can hold). The kind of the value decides; the
 * qualifier picks the wording where the kind allows several.
 *
 * @throws {UnprintableValueError} for a number that the dimension cannot hold (a negative or fractional count, 120 %), or
 * with more places than a cell has room for.
 */
export function formatValue(value: Value, qualifier: Qualifier, dimension: Dimension): string {
  const text = printValue(value, qualifier, dimension);
  if (text.length <= LONGEST) return text;
  throw new UnprintableValueError([
    `"${text.slice(0, 20)}…" has ${text.length} characters of ${LONGEST}`,
  ]);
}

function printValue(value: Value, qualifier: Qualifier, dimension: Dimension): string {
  switch (value.kind) {
    case 'point':
      return printPoint(value, qualifier, dimension);
    case 'range':
      return printRange(value, qualifier, dimension);
    case 'interval':
      return printInterval(value, dimension);
    case 'bound':
      return `${boundWords(value, qualifier)} ${printAmount(value.value, dimension)}`;
    case 'unknown':
      return unknownWords(value.reason);
    default:
      return value satisfies never;
  }
}

function printRange(value: RangeValue, qualifier: Qualifier, dimension: Dimension): string {
  const { low, high, best } = value;
  if (
    qualifier === 'order-of-magnitude' &&
    best === undefined &&
    (dimension === 'count' || dimension === 'usd')
  ) {
    const found = MAGNITUDES.find(
      ([, from]) => from === low && magnitudeRange(from, dimension).high === high,
    );
    if (found !== undefined) return dimension === 'usd' ? `${found[0]} of dollars` : found[0];
  }
  const ends = printPair(low, high, dimension);
  return best === undefined ? ends : `${ends} (best ${printAmount(best, dimension)})`;
}

function printInterval(
  { low, high, best, level, basis }: IntervalValue,
  dimension: Dimension,
): string {
  const named = basis === 'confidence' ? 'CI' : 'credible interval';
  const label = `${printDecimal(scaled(decimalOfNumber(level), 2))}% ${named}`;
  const ends = printPair(low, high, dimension);
  return best === undefined
    ? `${ends} (${label})`
    : `${printAmount(best, dimension)} (${label} ${ends})`;
}

function boundWords({ op }: BoundValue, qualifier: Qualifier): string {
  switch (op) {
    case 'gt':
      return 'more than';
    case 'ge':
      return 'at least';
    case 'lt':
      return 'less than';
    case 'le':
      return qualifier === 'up-to' ? 'up to' : 'at most';
    default:
      return op satisfies never;
  }
}

function unknownWords(reason: UnknownReason): string {
  switch (reason) {
    case 'not-collected':
      return 'not collected';
    case 'not-published':
      return 'not available';
    case 'suppressed':
      return 'suppressed';
    case 'cannot-exist':
      return 'not applicable';
    case 'no-reliable-estimate':
      return 'no reliable estimate';
    case 'not-found-by-us':
      return 'not found';
    case 'withdrawn':
      return 'withdrawn';
    case 'indeterminate':
      return 'indeterminate';
    default:
      return reason satisfies never;
  }
}
