import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { ScopePart } from './scope-part.ts';

/** Which of a source’s segments say how a number was modelled, and not who is counted. */
export function modelsAmong(
  source: string,
  segments: readonly string[],
  { codes }: CatalogContext,
): readonly string[] {
  const list = `${source}-segment`;
  return segments.filter((code) => codes.has(list, code) && codes.get(list, code).variant === true);
}

/** The models of a part, as one text. */
export function modelsOf({ measure, population }: ScopePart, context: CatalogContext): string {
  const [source = ''] = measure.split('/', 1);
  return modelsAmong(source, population.segments, context).join('+');
}
