import type { LocaleFormat } from './locale-format.ts';

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number in a locale’s digits, and whether the published text shows the same ones. */
export interface NumberText {
  readonly text: string;
  readonly isAsPrinted: boolean;
}

/**
 * Writes a number the way its published text does (“24.9 million” or “24,900,000”), grouped as the locale groups.
 *
 * @param rounding the unit that the number was rounded to; it decides how many decimals are kept (“5.0”).
 */
export function numberText(
  value: number,
  rounding: number | undefined,
  published: string,
  { number }: LocaleFormat,
): NumberText {
  const printed = published.toLowerCase().replaceAll(/[,\s]/g, '');
  const shown = (size: number) => shows(printed, Math.abs(value / size), rounding, size);
  const digits = (size: number) =>
    isFromWords(value)
      ? number(Number((value / size).toFixed(1)), 1)
      : number(value / size, decimals(rounding, size));
  const [size, word] =
    scales.find(
      ([least, name]) => Math.abs(value) >= least && printed.includes(name) && shown(least),
    ) ?? [];
  return size === undefined
    ? { text: digits(1), isAsPrinted: shown(1) }
    : { text: `${digits(size)} ${word}`, isAsPrinted: true };
}

/** A value that no decimal text can hold comes from words: “two out of three” is 66.6… percent, not sixteen sixes. */
export function isFromWords(value: number): boolean {
  return Math.abs(value * 1e6 - Math.round(value * 1e6)) > 1e-3;
}

const decimals = (rounding: number | undefined, size: number) =>
  rounding === undefined ? 0 : Math.min(Math.max(Math.round(-Math.log10(rounding / size)), 0), 20);

/** Whether the digits stand in the text as a number of their own, not as a part of a longer one. */
function shows(
  printed: string,
  value: number,
  rounding: number | undefined,
  size: number,
): boolean {
  const exact = value.toFixed(10).replace(/\.?0+$/, '');
  return [exact, value.toFixed(decimals(rounding, size))].some((form) =>
    new RegExp(`(^|[^\\d.])${form.replace('.', '\\.')}(?!\\d|\\.\\d)`).test(printed),
  );
}
