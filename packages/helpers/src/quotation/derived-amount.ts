import type { CatalogContext } from '../catalog-context.ts';
import type { Value } from '../dataset-types.ts';
import type { LocaleFormat } from '../locale-format.ts';
import { isFromWords } from '../number-text.ts';
import { amountText, type ValueText } from '../value-text.ts';

/** Digits that are kept of a number which division made. */
const DIGITS = 3;
/** What is left of a double when the last bits of a division are taken off. */
const SURE_DIGITS = 12;

/**
 * A computed value in words. What a division made is given to three digits, whole numbers and sums to all of theirs;
 * ends move outwards, so that rounding never makes a number surer than it is.
 */
export function derivedAmount(
  value: Value,
  context: CatalogContext,
  format: LocaleFormat,
): ValueText {
  const rounded = roundedValue(value);
  const isRounded = rounded.kind === 'point' && !sameDigits(rounded, value);
  const qualifier = isRounded ? 'about' : undefined;
  return amountText({ value: rounded, qualifier }, context, format, (amount) =>
    format.number(amount),
  );
}

function roundedValue(value: Value): Value {
  switch (value.kind) {
    case 'point':
      return { ...value, value: roundedTo(value.value, Math.round) };
    case 'range':
    case 'interval': {
      const { best } = value;
      return {
        ...value,
        low: roundedTo(value.low, Math.floor),
        high: roundedTo(value.high, Math.ceil),
        ...(best === undefined ? {} : { best: roundedTo(best, Math.round) }),
      };
    }
    case 'bound': {
      const isFloor = value.op === 'gt' || value.op === 'ge';
      return { ...value, value: roundedTo(value.value, isFloor ? Math.floor : Math.ceil) };
    }
    case 'unknown':
      return value;
    default:
      return value satisfies never;
  }
}

function roundedTo(value: number, round: (value: number) => number): number {
  const sure = withoutNoise(value);
  if (!isFromWords(sure)) return sure;
  const scale = 10 ** Math.max(DIGITS - 1 - Math.floor(Math.log10(Math.abs(sure))), 0);
  return round(withoutNoise(sure * scale)) / scale;
}

const withoutNoise = (value: number) =>
  Number.isInteger(value) ? value : Number(value.toPrecision(SURE_DIGITS));

const sameDigits = (a: Value, b: Value) =>
  a.kind === 'point' && b.kind === 'point' && a.value === withoutNoise(b.value);
