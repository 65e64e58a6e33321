import { jsString } from './js-string.ts';

/** Up to so many ids a union of literals costs the compiler little; beyond, its memory grows by more than what it tells. */
export const mostLiteralIds = 20_000;

/**
 * The type of figure ids, as what stands behind `=`. Up to 20,000 each id is a literal, and a misspelt one does not compile.
 * Beyond, the type knows the measure that an id begins with, and the rest is any text: a misspelt measure does not compile,
 * a misspelt scope throws `unknown-id` when it runs. It then asks for `MeasureId` in the same file.
 */
export function figureIdType(ids: readonly string[]): string {
  if (ids.length === 0) return ' never';
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is written into a type.
  if (ids.length > mostLiteralIds) return ' `${MeasureId}/${string}`';
  return ids.map((id) => `\n  | ${jsString(id)}`).join('');
}
