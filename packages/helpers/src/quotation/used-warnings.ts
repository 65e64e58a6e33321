import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import { contextOf } from '../catalog/record-context.ts';
import { sentence } from '../text/sentence.ts';
import { doubtText, warnings } from '../text/warning-text.ts';
import { letteredFormula } from './derived-formula.ts';

/** What broke where a break was passed over; what forbids to take the figures at their word, or must be read beside them, that a number was made of, and why there is no number for one of them. */
export function usedWarnings(derived: Derived, context: CatalogContext): readonly string[] {
  const used = letteredFormula(derived).letters.flatMap(([id, letter]) => {
    const figure = context.figureView(context.figures.get(id));
    const { unanswered, notes } = figure;
    return [
      ...warnings(figure, context),
      ...notes.map(sentence),
      ...(unanswered === undefined ? [] : [sentence(unanswered.why)]),
    ].map((warning) => `Of ${letter}: ${warning}`);
  });
  // The reason that somebody gave for passing over a break is no word of what broke.
  const broken = derived.assumptions.flatMap(({ breaks = [] }) => breaks);
  return [
    ...[...new Set(broken)].map((id) => sentence(`What changed: ${context.breaks.get(id).what}`)),
    ...used,
  ];
}

/** Which of the figures that a number was made of are hardly to be believed themselves. */
export function usedDoubts(derived: Derived): readonly string[] {
  // In a chart of several editions each is of its own.
  const context = contextOf(derived, 'derived');
  return derived.figures.flatMap((id) =>
    doubtText(context.figureView(context.figures.get(id)), context).map(
      (doubt) => `${id} is ${doubt}`,
    ),
  );
}
