/** An exact decimal number, `digits` × 10^`exponent`: 2.3 is 23 × 10^-1. No float ever stands between text and value. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Reads an ungrouped decimal text that a grammar has already accepted: "-12.50", "1e-7". */
export function decimalOf(text: string): Decimal {
  const [mantissa = '', power = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The shortest decimal that names this double. */
export function decimalOfNumber(value: number): Decimal {
  return decimalOf(String(value));
}

/** The double nearest to the decimal. */
export function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** The same number with no trailing zero in its digits; zero is 0 × 10^0. */
export function reduced({ digits, exponent }: Decimal): Decimal {
  if (digits === 0n) return { digits, exponent: 0 };
  let [rest, place] = [digits, exponent];
  while (rest % 10n === 0n) [rest, place] = [rest / 10n, place + 1];
  return { digits: rest, exponent: place };
}

export function scaled({ digits, exponent }: Decimal, powerOfTen: number): Decimal {
  return { digits, exponent: exponent + powerOfTen };
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { digits } = subtracted(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

export function added(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: aligned(a, exponent) + aligned(b, exponent), exponent };
}

export function subtracted(a: Decimal, b: Decimal): Decimal {
  return added(a, { digits: -b.digits, exponent: b.exponent });
}

/** Half of it, exactly. */
export function halved({ digits, exponent }: Decimal): Decimal {
  return { digits: digits * 5n, exponent: exponent - 1 };
}

function aligned({ digits, exponent }: Decimal, lower: number): bigint {
  return digits * 10n ** BigInt(exponent - lower);
}
