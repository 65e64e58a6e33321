import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Qualifier } from '../catalog/dataset-types.ts';
import type { Reading } from '../catalog/figure-types.ts';

/** What the digits alone would promise too much of. */
const hedges: readonly (Qualifier | undefined)[] = [
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'up-to',
  'order-of-magnitude',
];

/** A reading as it was printed, with its hedge where that stood in another place than beside the digits: “about 2,950”. */
export function hedgedText({ text, qualifier }: Reading, { codes }: CatalogContext): string {
  // Two ends without their “between” look like two numbers.
  if (/^\P{L}+ and \P{L}+$/u.test(text)) return `between ${text}`;
  const isHedged = /\p{L}{3}|[<>≤≥~≈+±]/u.test(text);
  return hedges.includes(qualifier) && !isHedged
    ? `${codes.label('qualifier', qualifier)} ${text}`
    : text;
}
