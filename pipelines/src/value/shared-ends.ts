import type { Amount, NumberAmount } from './amount.ts';
import { compareDecimals, type Decimal, scaled } from './decimal.ts';
import { Refusal } from './refusal.ts';

type Ends = readonly [low: Amount, high: Amount];

/**
 * Gives both ends of a range the unit and the scale word that only one of them prints: "40 to 50 per cent",
 * "$30-180 million".
 *
 * @throws {Refusal} `mixed-units`, `reversed-range`
 */
export function sharedEnds(low: Amount, high: Amount): Ends {
  if (low.kind === 'fraction' && high.kind === 'fraction') {
    if (low.numerator * high.denominator > high.numerator * low.denominator) throw reversed(low);
    return [low, high];
  }
  // "One to two in five": the words do not say of what the first is a part.
  if (low.kind === 'fraction' || high.kind === 'fraction') throw mixed(high);
  return inOrder(...withSharedUnit(low, high));
}

function withSharedUnit(
  low: NumberAmount,
  high: NumberAmount,
): readonly [NumberAmount, NumberAmount] {
  if (low.says === high.says) return [low, high];
  const change = [low, high].some((end) => end.says === 'percent-change');
  if (change && [low, high].every((end) => end.says.startsWith('percent'))) {
    return [
      { ...low, says: 'percent-change' },
      { ...high, says: 'percent-change' },
    ];
  }
  const { says } = low.says === 'bare' ? high : low;
  if (low.says === 'bare' && high.unitAt === 'after')
    return [{ ...low, says, unitAt: 'after' }, high];
  if (high.says === 'bare' && low.unitAt === 'before')
    return [low, { ...high, says, unitAt: 'before' }];
  throw mixed(high);
}

/**
 * A scale word on the second end alone belongs to both ("3-5 million"), unless the first is then the larger and is
 * plainly written out: "1,400 to 2.4 million".
 */
function inOrder(low: NumberAmount, high: NumberAmount): Ends {
  if (low.scale === null && high.scale !== null) {
    const shared = { ...low, scale: high.scale };
    if (ordered(shared, high)) return [shared, high];
    if (compareDecimals(low.mantissa, { digits: 1n, exponent: 3 }) < 0) throw reversed(low);
  }
  if (!ordered(low, high)) throw reversed(low);
  return [low, high];
}

function ordered(low: NumberAmount, high: NumberAmount): boolean {
  return compareDecimals(signed(low), signed(high)) <= 0;
}

function signed({ mantissa, scale, sign }: NumberAmount): Decimal {
  const { digits, exponent } = scaled(mantissa, scale ?? 0);
  return { digits: sign === '-' ? -digits : digits, exponent };
}

const mixed = ({ at }: Amount) =>
  new Refusal('mixed-units', at, 'another unit than at the first end', 'one unit for both ends');

const reversed = ({ at }: Amount) =>
  new Refusal('reversed-range', at, 'a first end above the second', 'the lower end first');
