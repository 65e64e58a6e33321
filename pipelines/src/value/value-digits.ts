import { expect } from 'vitest';
import type { ParsedValue } from './parse-value.ts';

/** Every number of what was read, roundings and levels included. */
export function numbersOf({ value, parenthesis }: ParsedValue): readonly number[] {
  const numbers = [value, parenthesis?.value].flatMap((each) => Object.values(each ?? {}));
  return numbers.filter((each) => typeof each === 'number');
}

const significant = (digits: string) => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** Checks that the significant digits printed and those read are the same set. */
export function requireSameDigits(text: string, parsed: ParsedValue): void {
  let plain = text;
  for (const mark of parsed.marks) plain = plain.replace(mark, ' ');
  // A space that groups thousands must not part them here.
  plain = plain.replace(/(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d)/gu, '').normalize('NFKC');
  const printed = (plain.match(/\d+(?:[.,]\d+)*/gu) ?? []).map(significant);
  const { value, parenthesis, says } = parsed;
  const read = [value, parenthesis?.value].flatMap((each) => {
    if (each === undefined || each.kind === 'unknown') return [];
    const ends =
      each.kind === 'point' || each.kind === 'bound'
        ? [each.value]
        : [each.low, each.high, each.best ?? each.low];
    return each.kind === 'interval' ? [...ends, each.level] : ends;
  });
  const rate =
    /per\s*1/iu.test(text) && [says, parenthesis?.says].some((each) => each?.startsWith('per-'))
      ? ['1']
      : [];
  expect(new Set(printed)).toEqual(
    new Set([...read.map((number) => significant(String(number))), ...rate]),
  );
}
