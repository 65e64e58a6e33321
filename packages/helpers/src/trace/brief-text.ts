import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Direction } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { isUnknown } from '../text/reading-text.ts';
import { sentence } from '../text/sentence.ts';
import { shortText } from '../text/short-text.ts';
import { byDirection } from '../text/uncertainty-text.ts';

const lead: Readonly<Record<Direction, string>> = {
  under: 'may be too low',
  over: 'may be too high',
  either: 'may err either way',
  unknown: 'may err, nobody knows which way',
};

/** A figure among others: the number with its scope and credit, and which way it errs in as many words as that takes. */
export function briefText(figure: CatalogFigure, context: CatalogContext): string {
  const said = sentence(shortText(figure, context));
  // What is not known does not err.
  if (isUnknown(figure)) return said;
  const directions = byDirection(figure.uncertainty, context).map(
    ({ direction, kinds }) => `${lead[direction]} ${kinds}`,
  );
  return `${said} ${sentence(`It ${directions.join('; it ')}`)}`;
}
