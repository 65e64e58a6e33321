import type { Amount, FractionAmount, NumberAmount } from './amount.ts';
import type { Cursor } from './cursor.ts';
import { type Decimal, decimalOf } from './decimal.ts';
import type { Says } from './dimension.ts';
import { readFraction } from './fraction-words.ts';
import { readCardinal } from './number-words.ts';
import { readDigits } from './read-digits.ts';
import { readScale } from './read-scale.ts';
import { readUnitAfter, readUnitBefore } from './read-unit.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads one amount: sign, unit, number, scale and unit, or a share in words.
 *
 * @throws {Refusal} `expected-number`, `mixed-units`, `out-of-range`, `ambiguous-mark` and those of its parts
 */
export function readAmount(cursor: Cursor): Amount {
  const { at } = cursor.peek();
  const fraction = readFraction(cursor);
  if (fraction !== undefined) return fractionAmount(fraction.numerator, fraction.denominator, at);
  const sign = readSign(cursor);
  const before = readUnitBefore(cursor);
  const number = readNumber(cursor);
  if (number === undefined) {
    const { kind, text, at: here } = cursor.peek();
    throw new Refusal(
      'expected-number',
      here,
      kind === 'end' ? 'the text ends' : `"${text}"`,
      'a number',
    );
  }
  const behind = cursor.peek().at;
  const after = readUnitAfter(cursor);
  if (before !== undefined && after !== undefined) {
    throw new Refusal('mixed-units', behind, 'a second unit', 'one unit for one number');
  }
  const unitAt = before !== undefined ? 'before' : after !== undefined ? 'after' : 'nowhere';
  const unit = before ?? after ?? 'bare';
  const change = readChange(cursor, unit, sign, at);
  return { kind: 'number', unitAt, at, ...change, ...number };
}

type ReadNumber = Pick<NumberAmount, 'mantissa' | 'scale' | 'source'>;

function readNumber(cursor: Cursor): ReadNumber | undefined {
  const first = cursor.peek();
  if (first.kind === 'digits') {
    const mantissa = readDigits(cursor.next());
    refusePower(cursor, mantissa, first.end);
    return { mantissa, scale: readScale(cursor, first.end), source: 'digits' };
  }
  if (cursor.takes('none')) return { mantissa: decimalOf('0'), scale: null, source: 'none' };
  const cardinal = readCardinal(cursor);
  if (cardinal !== undefined) {
    return { mantissa: decimalOf(String(cardinal)), scale: readScale(cursor, -1), source: 'words' };
  }
  return cursor.attempt(() => {
    if (!cursor.takes('a')) return undefined;
    const scale = readScale(cursor, -1);
    return scale === null ? undefined : { mantissa: decimalOf('1'), scale, source: 'words' };
  });
}

/** A plus or minus that touches what it signs. */
function readSign(cursor: Cursor): NumberAmount['sign'] {
  const { kind, text, end } = cursor.peek();
  const signed = cursor.peek(1);
  if (kind !== 'sign' || !['+', '-', '–', '−'].includes(text)) return '';
  if (signed.at !== end || signed.kind === 'end') return '';
  cursor.next();
  return text === '+' ? '+' : '-';
}

/** A signed share is a change; so is "79 % increase", and a decrease is a negative one. */
function readChange(
  cursor: Cursor,
  unit: Says,
  sign: NumberAmount['sign'],
  at: number,
): Pick<NumberAmount, 'says' | 'sign' | 'change'> {
  if (unit !== 'percent') return { says: unit, sign, change: null };
  const change = cursor.takesAny(['increase', 'decrease']) ?? null;
  if (change === null) return { says: sign === '' ? 'percent' : 'percent-change', sign, change };
  if (sign !== '')
    throw new Refusal('unexpected-sign', at, `a sign with "${change}"`, 'one of both');
  return { says: 'percent-change', sign: change === 'decrease' ? '-' : '', change };
}

function refusePower(cursor: Cursor, mantissa: Decimal, end: number): void {
  const { kind, text, at } = cursor.peek();
  if (kind !== 'mark' || at !== end || !/^[⁰¹²³⁴-⁹]/.test(text)) return;
  if (mantissa.digits !== 10n || mantissa.exponent !== 0) return;
  throw new Refusal(
    'ambiguous-mark',
    at,
    `"${text}" after 10`,
    'a footnote mark that cannot be a power',
  );
}

function fractionAmount(numerator: number, denominator: number, at: number): FractionAmount {
  if (denominator === 0 || numerator > denominator || denominator > 100_000) {
    throw new Refusal(
      'out-of-range',
      at,
      `${numerator} of ${denominator}`,
      'a part of a whole of at most 100,000',
    );
  }
  return { kind: 'fraction', says: 'percent', unitAt: 'after', at, numerator, denominator };
}
