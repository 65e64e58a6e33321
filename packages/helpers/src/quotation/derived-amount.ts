import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Value } from '../catalog/dataset-types.ts';
import type { Operation } from '../scope/operation.ts';
import { type AmountText, amountText } from '../text/amount-text.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { isFromWords } from '../text/number-text.ts';

/** Digits that are kept of a number which was multiplied or divided. */
const DIGITS = 3;
/** What is left of a double when the last bits of a division are taken off. */
const SURE_DIGITS = 12;
/** What multiplies or divides. */
const dividing: readonly Operation[] = ['share', 'ratio', 'scale', 'per-capita'];

/**
 * A computed value in words. What was multiplied or divided is given to three digits, whole numbers and sums to all of
 * theirs; ends move outwards, so that rounding never makes a number surer than it is.
 */
export function derivedAmount(
  { value, operation, unit }: Derived,
  context: CatalogContext,
  format: LocaleFormat,
): AmountText {
  const isDivided = dividing.includes(operation) || unit === 'percent-change';
  const rounded = roundedValue(value, isDivided);
  const isRounded =
    rounded.kind === 'point' &&
    value.kind === 'point' &&
    rounded.value !== withoutNoise(value.value);
  const qualifier = isRounded ? 'about' : undefined;
  // A change is no count, and may be below nothing.
  const counted = operation === 'change' ? undefined : unit;
  return amountText({ value: rounded, qualifier, unit: counted }, context, format, (amount) =>
    format.number(amount),
  );
}

function roundedValue(value: Value, isDivided: boolean): Value {
  const to = (amount: number, round: (value: number) => number) =>
    roundedTo(amount, round, isDivided);
  switch (value.kind) {
    case 'point':
      return { ...value, value: to(value.value, Math.round) };
    case 'range':
    case 'interval': {
      const { best } = value;
      return {
        ...value,
        low: to(value.low, Math.floor),
        high: to(value.high, Math.ceil),
        ...(best === undefined ? {} : { best: to(best, Math.round) }),
      };
    }
    case 'bound': {
      const isFloor = value.op === 'gt' || value.op === 'ge';
      return { ...value, value: to(value.value, isFloor ? Math.floor : Math.ceil) };
    }
    case 'unknown':
      return value;
    default:
      return value satisfies never;
  }
}

function roundedTo(value: number, round: (value: number) => number, isDivided: boolean): number {
  const sure = withoutNoise(value);
  if (!isDivided && !isFromWords(value)) return sure;
  if (sure === 0) return sure;
  // Whole digits are dropped only where they come of a quotient or a product; a sum of counts has them all.
  const places = Math.max(
    DIGITS - 1 - Math.floor(Math.log10(Math.abs(sure))),
    isDivided ? -Infinity : 0,
  );
  return shifted(round(withoutNoise(shifted(sure, places))), -places);
}

/** Moves the decimal point without a trace of the binary. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

const withoutNoise = (value: number) =>
  Number.isInteger(value) ? value : Number(value.toPrecision(SURE_DIGITS));
