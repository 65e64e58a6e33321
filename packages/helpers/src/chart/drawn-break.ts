import type { SeriesBreak } from '../catalog/dataset-types.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { sentence } from '../text/sentence.ts';

/** A break as the chart numbers it, and the series that has it where others do not; empty where all have it. */
export interface DrawnBreak extends Pick<SeriesBreak, 'at' | 'kind' | 'what'> {
  readonly name: string;
  readonly series: string;
}

/** “Break 1, 2017-01-01 (coverage), United Kingdom: …”. */
export function breakText(
  { name, at, kind, what, series }: DrawnBreak,
  { day, isLatin }: LocaleFormat,
): string {
  const on = isLatin() ? at : day(at);
  return sentence(`${name}, ${on} (${kind})${series === '' ? '' : `, ${series}`}: ${what}`);
}
