import { z } from 'zod';

/** One segment of an id: lower-case letters and digits, joined by single hyphens (two hyphens stand between dates). */
const SEGMENT = '[a-z0-9]+(?:-{1,2}[a-z0-9]+)*';

/** Names that a plain object already answers to; an id part equal to one is refused. */
const RESERVED: ReadonlySet<string> = new Set([
  'constructor',
  'prototype',
  'proto',
  'tostring',
  'valueof',
]);

/** Whether a text is one kebab-case part of an id. */
export function isIdPart(text: string): boolean {
  return new RegExp(`^${SEGMENT}$`).test(text) && !RESERVED.has(text);
}

const pathOf = (least: number, most: number, what: string) =>
  z
    .string()
    .max(240)
    .refine(
      (text) => {
        const parts = text.split('/');
        return parts.length >= least && parts.length <= most && parts.every(isIdPart);
      },
      {
        message: `expected ${what}: ${least === most ? least : `${least} to ${most}`} kebab-case parts joined by "/"`,
      },
    );

export const code = pathOf(1, 1, 'a code');
export const sourceId = pathOf(1, 1, 'a source id');
export const publicationId = pathOf(2, 2, 'a publication id "source/release"');
export const measureId = pathOf(2, 2, 'a measure id "source/measure"');
export const figureId = pathOf(4, 12, 'a figure id "source/measure/place/period/…"');
export const claimId = pathOf(2, 2, 'a claim id "claim/…"');
export const breakId = pathOf(2, 2, 'a break id "break/…"');
export const correctionId = pathOf(2, 2, 'a correction id "correction/…"');

/** A date of the Gregorian calendar, checked: 2023-02-30 is refused. */
export const isoDate = z
  .string()
  .refine(isRealDate, { message: 'expected a real date YYYY-MM-DD' });

/** A publication date as precisely as it was seen: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = z
  .string()
  .refine(
    (text) =>
      (/^\d{4}$/.test(text) && isRealDate(`${text}-01-01`)) ||
      (/^\d{4}-\d{2}$/.test(text) && isRealDate(`${text}-01`)) ||
      isRealDate(text),
    { message: 'expected a real date YYYY, YYYY-MM or YYYY-MM-DD' },
  );

function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A link to a page: http or https, nothing else. */
export const pageUrl = z
  .string()
  .refine((text) => /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text), {
    message: 'expected an http(s) link without spaces',
  });
