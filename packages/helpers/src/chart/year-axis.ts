import type { LocaleFormat } from '../text/locale-format.ts';
import type { JsonObject } from './vega-lite-spec.ts';

/** Ticks at whole years, as many as have room. */
export function yearAxis(
  title: string,
  from: number,
  to: number,
  width: number,
  { isLatin }: LocaleFormat,
): JsonObject {
  const [start, end] = [Math.ceil(from), Math.floor(to)];
  const every = Math.ceil(((end - start + 1) * 40) / width);
  const years = Array.from({ length: end - start + 1 }, (_, step) => start + step);
  return {
    type: 'quantitative',
    title,
    scale: { domain: [from, to], nice: false, zero: false },
    axis: {
      // As in the headline and the caption; Vega groups nothing in “d”, and is told of other digits alone.
      labelExpr: isLatin() ? "datum.value + ''" : "format(datum.value, 'd')",
      grid: false,
      values: years.filter((year) => year % every === 0),
    },
  };
}
