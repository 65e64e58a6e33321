/** A decimal number without loss: `digits × 10^exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The decimal that a number is written as: 0.1 is one tenth, not the nearest binary fraction. */
function decimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

const THOUSAND = 1000;

const numberOf = ({ digits, exponent }: Decimal) => Number(`${digits}e${exponent}`);

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
  const [x, y] = [decimal(a), decimal(b)];
  const exponent = Math.min(x.exponent, y.exponent);
  const at = ({ digits, exponent: own }: Decimal) => digits * 10n ** BigInt(own - exponent);
  return numberOf({ digits: at(x) + at(y), exponent });
}

/** A product without binary error. Zero times an open end is zero. */
export function exactProduct(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const product = a * b;
  if (!Number.isFinite(product) || Number.isSafeInteger(product)) return product;
  const [x, y] = [decimal(a), decimal(b)];
  return numberOf({ digits: x.digits * y.digits, exponent: x.exponent + y.exponent });
}

/** A ratio as it is handed out: rounded once, at the end, to the digits that a double carries for certain. */
export function roundedRatio(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
