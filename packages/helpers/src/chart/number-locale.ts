import type { LocaleFormat } from '../locale-format.ts';
import type { JsonObject } from './vega-lite-spec.ts';

/** How a locale writes numbers, as `config.locale.number` of Vega takes it. */
export function numberLocale(locale: string, { number }: LocaleFormat): JsonObject {
  const numerals = Array.from('0123456789', (digit) => number(+digit));
  const one = number(1);
  // What stands around and between ones is no digit.
  const around = (text: string) => text.split(one);
  const long = number(1_111_111_111_111);
  const thousands = around(long).find(Boolean) ?? '';
  // The first group has what is left over of the others.
  const [, ...groups] = thousands === '' ? [] : long.split(thousands);
  const sizes = groups.map((group) => [...group].length).reverse();
  return {
    decimal: around(number(1.1))[1],
    thousands,
    // Vega begins anew after the last size, so that one is enough where all are alike.
    grouping: new Set(sizes).size > 1 ? sizes : [3],
    currency: around(
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'USD',
        maximumFractionDigits: 0,
      }).format(1),
    ),
    minus: around(number(-1))[0],
    ...(numerals[0] === '0' ? {} : { numerals }),
  };
}
