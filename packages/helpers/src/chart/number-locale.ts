import { ENGLISH, type LocaleFormat } from '../text/locale-format.ts';
import type { JsonObject } from './vega-lite-spec.ts';

/** How a locale writes numbers, as `config.locale.number` of Vega takes it. */
export function numberLocale(locale: string, { number }: LocaleFormat): JsonObject {
  const numerals = Array.from('0123456789', (digit) => number(+digit));
  const one = number(1);
  // What stands around and between ones is no digit.
  const around = (text: string) => text.split(one);
  const long = number(1_111_111);
  const thousands = around(long).find(Boolean) ?? '';
  return {
    decimal: around(number(1.1))[1],
    thousands,
    // Locales group by three, or by three and then by two (11,11,111). Vega begins anew after the last size.
    grouping: thousands !== '' && long.split(thousands)[1] === one + one ? [3, 2, 2, 2, 2] : [3],
    currency: around(
      new Intl.NumberFormat([locale, ENGLISH], {
        style: 'currency',
        currency: 'USD',
        maximumFractionDigits: 0,
      }).format(1),
    ),
    minus: around(number(-1))[0],
    ...(numerals[0] === '0' ? {} : { numerals }),
  };
}
