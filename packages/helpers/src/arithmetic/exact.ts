/** A number without loss: one whole number over another. */
export type Fraction = readonly [top: bigint, bottom: bigint];

/** The decimal that a finite number is written as: 0.1 is one tenth, not the nearest binary fraction. */
export function fraction(value: number): Fraction {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const shift = Number(exponent) - decimals.length;
  const [digits, power] = [BigInt(whole + decimals), 10n ** BigInt(Math.abs(shift))];
  return shift < 0 ? [digits, power] : [digits * power, 1n];
}

const THOUSAND = 1000;

/** A sum without binary error: 0.1 + 0.2 is 0.3, and counts stay whole. Infinite ends stay infinite. */
export function exactSum(a: number, b: number): number {
  return Number.isInteger(a) && Number.isInteger(b) ? a + b : decimalSum(a, b);
}

/** What divides back to itself is the decimal that is written; with more than three decimals the long way is taken. */
function decimalSum(a: number, b: number): number {
  const x = Math.round(a * THOUSAND);
  const y = Math.round(b * THOUSAND);
  const isExact = x / THOUSAND === a && y / THOUSAND === b && Math.abs(x) + Math.abs(y) < 1e15;
  return isExact ? (x + y) / THOUSAND : longSum(a, b);
}

function longSum(a: number, b: number): number {
  if (!Number.isFinite(a + b)) return a + b;
  const [[p, q], [r, s]] = [fraction(a), fraction(b)];
  // Both are over a power of ten, which has one digit more than it has noughts.
  return Number(`${p * s + r * q}e${1 - `${q * s}`.length}`);
}

/** To which side a number is rounded: down, to the nearest, up. */
export type Way = -1 | 0 | 1;

/** A fraction as it is handed out: rounded once, at the end, to the digits that a double carries for certain. */
export function rounded([top, bottom]: Fraction, way: Way = 0): number {
  const isNegative = top < 0n !== bottom < 0n;
  const [over, under] = [absolute(top), absolute(bottom)];
  const digitsAt = (exponent: number) => {
    const power = 10n ** BigInt(Math.abs(exponent));
    const [some, others] = exponent < 0 ? [over * power, under] : [over, under * power];
    const rest = some % others;
    const isUp = way === 0 ? rest * 2n >= others : rest > 0n && way < 0 === isNegative;
    return some / others + (isUp ? 1n : 0n);
  };
  const exponent = `${over}`.length - `${under}`.length - DIGITS;
  const digits = digitsAt(exponent);
  // A quotient has as many digits as that, or one more.
  const isLong = digits >= 10n ** BigInt(DIGITS);
  const text = isLong ? `${digitsAt(exponent + 1)}e${exponent + 1}` : `${digits}e${exponent}`;
  return isNegative ? -Number(text) : Number(text);
}

const DIGITS = 15;
const absolute = (whole: bigint) => (whole < 0n ? -whole : whole);

/** A number that was worked out in doubles, to the digits that they carry for certain. */
export function roundedRatio(value: number, way?: Way): number {
  return Number.isFinite(value) ? rounded(fraction(value), way) : value;
}
