import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import type { Subject } from '../scope/subject.ts';
import { measureName } from '../text/measure-text.ts';

/** What the parts of a share, ratio or change hold of the number that it is taken of. */
export function overBase(
  { id, parts }: Subject,
  context: CatalogContext,
): Pick<ScopePart, 'denominator' | 'base' | 'method'> {
  const words = parts.map(({ measure }) => measureName(measure, context));
  return {
    denominator: { text: [...new Set(words)].join(' and '), figure: id },
    base: parts[0]?.measure,
    method: 'derived',
  };
}
