import { decimalOfNumber, reduced } from './decimal.ts';
import { type Dimension, domainOf } from './dimension.ts';
import { printDecimal } from './print-decimal.ts';
import { UnprintableValueError } from './unprintable-value-error.ts';

/** Prints one number with the unit of its dimension: "$1,200", "78%", "3.5 per 1,000". */
export function printAmount(value: number, dimension: Dimension): string {
  return withUnit(printNumber(value, dimension), dimension);
}

/** Prints two ends with the unit once, or at both where it stands in front. */
export function printPair(low: number, high: number, dimension: Dimension): string {
  const [first, second] = [printNumber(low, dimension), printNumber(high, dimension)];
  if (dimension === 'usd') return `$${first} to $${second}`;
  return withUnit(`${first} to ${second}`, dimension);
}

/** Puts the unit of a dimension to a printed number. */
export function withUnit(number: string, dimension: Dimension): string {
  const plural = number === '1' ? '' : 's';
  switch (dimension) {
    case 'count':
      return number;
    case 'percent':
    case 'percent-change':
      return `${number}%`;
    case 'usd':
      return `$${number}`;
    case 'per-100':
      return `${number} per 100`;
    case 'per-1000':
      return `${number} per 1,000`;
    case 'per-100000':
      return `${number} per 100,000`;
    case 'months':
      return `${number} month${plural}`;
    case 'years-of-age':
      return `${number} year${plural}`;
    case 'ratio':
      return `${number} times`;
    default:
      return dimension satisfies never;
  }
}

/**
 * Refuses what the parser would refuse to read back.
 *
 * @throws {UnprintableValueError}
 */
export function requirePrintable(value: number, dimension: Dimension): void {
  const [low, high] = domainOf(dimension);
  if (!(value >= low && value <= high)) {
    throw new UnprintableValueError([`${value} is not a ${dimension} between ${low} and ${high}`]);
  }
  if (dimension === 'count' && !Number.isInteger(value)) {
    throw new UnprintableValueError([`${value} is not a whole number of things`]);
  }
}

function printNumber(value: number, dimension: Dimension): string {
  requirePrintable(value, dimension);
  return printDecimal(reduced(decimalOfNumber(value)));
}
