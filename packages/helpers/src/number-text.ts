/** Decimals that no published number reaches: the digits are those of the value, never fewer. */
const ALL_DECIMALS = 20;

const scales = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const;

/** A number in English: its words, and whether the published text shows the same digits. */
export interface NumberText {
  readonly text: string;
  readonly isAsPrinted: boolean;
}

/**
 * Writes a number the way its published text does (“24.9 million” or “24,900,000”), with commas between thousands.
 *
 * @param rounding the unit that the number was rounded to; it decides how many decimals are kept (“5.0”).
 */
export function numberText(
  value: number,
  rounding: number | undefined,
  published: string,
): NumberText {
  const plain = published.toLowerCase().replaceAll(/[,\s\u00a0\u202f]/g, '');
  const scale = scales.find(
    ({ size, word }) =>
      Math.abs(value) >= size &&
      published.toLowerCase().includes(word) &&
      shows(plain, value / size, rounding, size),
  );
  if (scale !== undefined) {
    return {
      text: `${digits(value / scale.size, rounding, scale.size)} ${scale.word}`,
      isAsPrinted: true,
    };
  }
  return { text: digits(value, rounding, 1), isAsPrinted: shows(plain, value, rounding, 1) };
}

/** A value that no decimal text can hold comes from words: “two out of three” is 66.6… percent, not sixteen sixes. */
export function isFromWords(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value * 1e6 - Math.round(value * 1e6)) > 1e-3;
}

function digits(value: number, rounding: number | undefined, size: number): string {
  if (isFromWords(value)) return formatter(1, 1).format(value);
  const places = rounding === undefined ? 0 : Math.round(-Math.log10(rounding / size));
  return formatter(Math.min(Math.max(places, 0), ALL_DECIMALS)).format(value);
}

/** Making a formatter costs a hundred times as much as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(places: number, most = ALL_DECIMALS): Intl.NumberFormat {
  const key = `${places} ${most}`;
  const made =
    formatters.get(key) ??
    new Intl.NumberFormat('en-US', { minimumFractionDigits: places, maximumFractionDigits: most });
  formatters.set(key, made);
  return made;
}

/** Whether the digits stand in the text as a number of their own, not as a part of a longer one. */
function shows(plain: string, value: number, rounding: number | undefined, size: number): boolean {
  const forms = [rounding, undefined].map((unit) =>
    digits(Math.abs(value), unit, size).replaceAll(',', ''),
  );
  return forms.some((form) =>
    new RegExp(`(^|[^\\d.])${form.replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(plain),
  );
}
