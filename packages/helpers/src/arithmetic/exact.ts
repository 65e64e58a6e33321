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

const scales = [10, 100, 1000] as const;

const numberOf = ({ digits, exponent }: Decimal) => Number(`${digits}e${exponent}`);

/** A sum without binary error: 0.1 + 0.2 is 0.3, and counts stay whole. Infinite ends stay infinite. */
export function exactSum(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isFinite(sum) || (Number.isInteger(a) && Number.isInteger(b))) return sum;
  // Numbers of few decimals take a short way: what divides back to itself is the decimal that is written.
  for (const scale of scales) {
    const [x, y] = [Math.round(a * scale), Math.round(b * scale)];
    const isExact = x / scale === a && y / scale === b && Math.abs(x) + Math.abs(y) < 1e15;
    if (isExact) return (x + y) / scale;
  }
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
