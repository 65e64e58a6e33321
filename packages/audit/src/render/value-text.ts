import type { Reading } from '../change/change.ts';
import type { BoundOp, Qualifier, Value } from '../dataset-types.ts';

// A value does not know its unit: “under” is right for what is counted and for what is measured.
const opWords: Readonly<Record<BoundOp, string>> = {
  gt: 'more than',
  ge: 'at least',
  lt: 'under',
  le: 'at most',
};

/** The hedge that a value says itself, by its bound or its kind. */
const saidBy: Readonly<Record<string, Qualifier>> = {
  gt: 'more-than',
  ge: 'at-least',
  lt: 'less-than',
  le: 'at-most',
  range: 'range',
  interval: 'confidence-interval',
  unknown: 'not-available',
};

const words = (code: string) => code.replaceAll('-', ' ');

/**
 * A value in words and digits.
 *
 * @returns `14,739`, `1–3, published range`, `more than 50`, `under 5`, `unknown: suppressed`.
 * @throws Nothing.
 */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'point': {
      const { rounding } = value;
      const width = rounding === undefined ? '' : `, rounded to ${groupDigits(rounding)}`;
      return `${groupDigits(value.value)}${width}`;
    }
    case 'range':
      return `${ends(value)}, ${words(value.basis)}`;
    case 'interval':
      return `${ends(value)}, ${value.basis} interval of level ${value.level}`;
    case 'bound':
      return `${opWords[value.op]} ${groupDigits(value.value)}`;
    case 'unknown':
      return `unknown: ${words(value.reason)}`;
    default:
      value satisfies never;
      return JSON.stringify(value);
  }
}

function ends(value: { low: number; high: number; best?: number | undefined }): string {
  const best = value.best === undefined ? '' : `, best ${groupDigits(value.best)}`;
  return `${groupDigits(value.low)}–${groupDigits(value.high)}${best}`;
}

/**
 * A number with its thousands marked by commas, the same in every locale.
 *
 * @returns `1,234,567.89`; what JavaScript writes with an exponent, or as no number, stays as it is.
 * @throws Nothing.
 */
export function groupDigits(value: number): string {
  const [whole = '', ...rest] = String(value).split('.');
  if (/[^\d-]/.test(whole)) return String(value);
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','), ...rest].join('.');
}

/**
 * What was read from a published text: the value with the source’s own hedge, where the value does not say it.
 *
 * @returns `11,999`, `50, about`, `under 5`.
 * @throws Nothing.
 */
export function readAsText({ value, qualifier }: Pick<Reading, 'value' | 'qualifier'>): string {
  return `${valueText(value)}${hedgeText({ value, qualifier })}`;
}

function hedgeText({ value, qualifier }: Pick<Reading, 'value' | 'qualifier'>): string {
  const said = saidBy[value.kind === 'bound' ? value.op : value.kind];
  return qualifier === 'exact' || qualifier === said ? '' : `, ${words(qualifier)}`;
}

/**
 * What a reading says, as one text.
 *
 * @returns The published text in quotation marks, what was read from it where that says more, and the publication’s id in
 * brackets: `"14,739" (nhth/…)`.
 * @throws Nothing.
 */
export function readingText(reading: Reading): string {
  const { text, value, publication } = reading;
  const plain = value.kind === 'point' && groupDigits(value.value) === text;
  const read = plain ? hedgeText(reading) : ` = ${readAsText(reading)}`;
  return `"${text}"${read} (${publication})`;
}
