import type { Derived } from '../arithmetic/derived.ts';
import { isDerived } from '../arithmetic/guards.ts';
import type { Leaf } from '../arithmetic/leaves.ts';
import { madeOf } from '../arithmetic/made-of.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Vintage } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { describeFigure } from '../description/describe-figure.ts';
import type { DescribedFigure } from '../description/described-figure.ts';
import { saidOf } from '../quotation/derived-said.ts';
import { usedReadings } from '../quotation/used-readings.ts';
import { printedText, seenText } from '../text/attribution-text.ts';
import { english } from '../text/locale-format.ts';
import { readingsOf } from '../text/reading-text.ts';
import { briefText } from './brief-text.ts';
import type { TracedNumber, TracedReading } from './traced-number.ts';

/** A number with all that it was made of, down to the readings of figures. */
export function tracedNumber(
  number: CatalogFigure | Derived,
  context: CatalogContext,
): TracedNumber {
  if (!isDerived(number)) {
    const standing = readingsOf(number).map(({ vintage }) => vintage);
    return tracedFigure(number, standing, context);
  }
  const made = madeOf(number);
  const assumptions = number.assumptions.filter(
    (own) => !made.some((each) => each?.assumptions.includes(own)),
  );
  const { what, about } = saidOf({ ...number, assumptions }, context, english());
  const of = number.lineage.map((each, at) => {
    const result = made[at];
    return result === undefined ? tracedLeaf(each as Leaf, context) : tracedNumber(result, context);
  });
  return { kind: 'derived', result: number, text: [what, ...about].join('; '), assumptions, of };
}

function tracedLeaf(leaf: Leaf, context: CatalogContext): TracedNumber {
  if (leaf.kind === 'supplied') return leaf;
  const figure = context.figureView(context.figures.get(leaf.figure));
  return tracedFigure(figure, usedReadings({ lineage: [leaf] }, context), context);
}

function tracedFigure(
  figure: CatalogFigure,
  vintages: readonly Vintage[],
  context: CatalogContext,
): TracedNumber {
  const readings = vintages.map((vintage) => tracedReading(vintage, context));
  return { kind: 'figure', ...describedFigure(figure, context), readings };
}

function tracedReading(vintage: Vintage, context: CatalogContext): TracedReading {
  const { text, locator, seenAt, seenOn, publication } = vintage;
  const said = [
    `“${text}”, ${printedText(vintage, context)}`,
    locator ?? '',
    seenText([vintage]),
    `read on ${seenOn} at ${seenAt}`,
  ];
  return {
    vintage,
    publication: context.publications.get(publication),
    printed: said.filter((part) => part !== '').join('; '),
  };
}

/** A figure with its text. */
export function describedFigure(figure: CatalogFigure, context: CatalogContext): DescribedFigure {
  return { figure, sentence: describeFigure(figure, context), brief: briefText(figure, context) };
}
