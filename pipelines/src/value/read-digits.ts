import { GROUPING_SPACE } from './canonical-characters.ts';
import { type Decimal, decimalOf } from './decimal.ts';
import { Refusal } from './refusal.ts';
import type { Token } from './token.ts';

const UNGROUPED = /^\d+(?:\.\d+)?$/;
const GROUPED = new RegExp(
  String.raw`^\d{1,3}(?<separator>[,${GROUPING_SPACE} ])\d{3}(?:\k<separator>\d{3})*(?:\.\d+)?$`,
);

/**
 * Reads a token of digits: English grouping or grouping by spaces, a decimal point, no leading zeros.
 *
 * @throws {Refusal} `bad-grouping`, `leading-zero`
 */
export function readDigits(token: Token): Decimal {
  const { text, at } = token;
  if (!UNGROUPED.test(text) && !GROUPED.test(text)) {
    throw new Refusal(
      'bad-grouping',
      at,
      `"${text}"`,
      'digits in groups of three with one decimal point at most',
    );
  }
  const plain = text.replace(/[^\d.]/g, '');
  if (/^0\d/.test(plain))
    throw new Refusal('leading-zero', at, `"${text}"`, 'a number without leading zeros');
  return decimalOf(plain);
}
