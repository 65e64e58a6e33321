import type { Value } from '@darkfigure/schema';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Dimension, domainOf } from './dimension.ts';
import { formatValue } from './format-value.ts';
import { impliedInterval } from './implied-interval.ts';
import { parseValue } from './parse-value.ts';
import { decimalText, mutatedText } from './text-arbitraries.ts';
import { anyQualifier, anyValue, dimensions } from './value-arbitraries.ts';
import { numbersOf, requireSameDigits } from './value-digits.ts';

/** What must hold for every text and every value; each runs `numRuns` times for each dimension it concerns. */

/** The rounding is the last place of the text, and the number of the text lies within. */
export function precisionIsNeverInvented(numRuns: number): void {
  const scales = fc.constantFrom(['', 0], [' million', 6], ['bn', 9]) as fc.Arbitrary<
    [string, number]
  >;
  fc.assert(
    fc.property(decimalText, scales, ({ text, whole, decimals }, [word, power]) => {
      const result = parseValue(`$${text}${word}`, { dimension: 'usd' });
      // Moved by hand, digit by digit, so that the oracle has no arithmetic in common with the parser.
      const moved = Number(
        `${whole}${decimals.slice(0, power).padEnd(power, '0')}.${decimals.slice(power)}`,
      );
      if (moved > Number.MAX_SAFE_INTEGER) {
        expect(result).toMatchObject({ ok: false, code: 'too-large' });
        return;
      }
      if (!result.ok || result.parsed.value.kind !== 'point')
        throw new Error(JSON.stringify(result));
      const { value, rounding } = result.parsed.value;
      expect(value).toBe(moved);
      const zeros = /0*$/.exec(String(whole))?.[0].length ?? 0;
      const placeholders = whole > 0 && (power > 0 || (zeros >= 2 && whole >= 1000)) ? zeros : 0;
      const place = decimals === '' ? power + placeholders : power - decimals.length;
      expect(rounding).toBe(Number(`1e${place}`));
      const [low, high] = impliedInterval(result.parsed.value);
      expect(low <= value && value <= high).toBe(true);
      expect(high - low).toBeGreaterThan(0);
    }),
    { numRuns },
  );
}

/** What a printed value leaves possible contains what the value did; whatever is no point comes back the same. */
export function formattingNeverNarrows(numRuns: number): void {
  for (const dimension of dimensions) {
    fc.assert(
      fc.property(anyValue(dimension), anyQualifier, (value, qualifier) => {
        const text = formatValue(value, qualifier, dimension);
        const result = parseValue(text, { dimension });
        if (!result.ok) throw new Error(`"${text}": ${result.message}`);
        requireContained(value, result.parsed.value, dimension, text);
        if (value.kind !== 'point') expect(result.parsed.value).toEqual(value);
      }),
      { numRuns },
    );
  }
}

/** Garbage is refused with a code, or every digit of the text is a digit of the value and the other way round. */
export function garbageIsNeverRead(numRuns: number): void {
  const garbage = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string(),
    mutatedText,
    mutatedText,
  );
  fc.assert(
    fc.property(garbage, fc.constantFrom(...dimensions), (text, dimension) => {
      const result = parseValue(text, { dimension });
      if (!result.ok) {
        expect(result.code).toMatch(/^[a-z-]+$/);
        expect(result.message).toContain(result.expected);
        expect(result.at >= 0 && result.at <= text.length).toBe(true);
        return;
      }
      const { parsed } = result;
      for (const number of numbersOf(parsed)) expect(Number.isFinite(number)).toBe(true);
      if (!/[a-z]/i.test(text.replace(/per|cent|million|billion|bn|thousand/gi, '')))
        requireSameDigits(text, parsed);
      const again = parseValue(formatValue(parsed.value, parsed.qualifier, dimension), {
        dimension,
      });
      if (!again.ok) throw new Error(`"${text}": ${again.message}`);
      requireContained(parsed.value, again.parsed.value, dimension, text);
    }),
    { numRuns },
  );
}

function requireContained(value: Value, read: Value, dimension: Dimension, text: string): void {
  const [least, most] = domainOf(dimension);
  const [low, high] = impliedInterval(value);
  const [from, to] = impliedInterval(read);
  const contained = from <= Math.max(low, least) && to >= Math.min(high, most);
  if (!contained) throw new Error(`"${text}" leaves ${from} to ${to} of ${low} to ${high}`);
}
