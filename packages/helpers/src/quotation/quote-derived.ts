import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { seenText } from '../text/attribution-text.ts';
import { bracketed } from '../text/bracketed.ts';
import { errorPhrase } from '../text/error-phrase.ts';
import { listed } from '../text/listed.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { sentence } from '../text/sentence.ts';
import { formulaOf, letteredFormula } from './derived-formula.ts';
import { isTaken, saidOf } from './derived-said.ts';
import { derivedSentence } from './derived-sentence.ts';
import type { QuoteLength } from './quote-options.ts';
import { usedCredits, usedReadings } from './used-readings.ts';
import { usedDoubts, usedWarnings } from './used-warnings.ts';

/**
 * A computed number fit to be printed: that nobody published it, how it was made and of what, what was assumed, how sure
 * its ends are, and which way it errs.
 *
 * @param short how a figure that it was made of is quoted.
 */
export function quoteDerived(
  derived: Derived,
  length: QuoteLength,
  context: CatalogContext,
  format: LocaleFormat,
  short: (figure: CatalogFigure) => string,
): string {
  if (length !== 'short') {
    const one = derivedSentence(derived, context, format, short, errorOf(derived));
    return length === 'full' ? [one, ...restOf(derived, context)].join(' ') : one;
  }
  const seen = seenText(usedReadings(derived, context));
  const credits = [...usedCredits(derived, context, format), ...(seen === '' ? [] : [seen])];
  const { what, about } = saidOf(derived, context, format);
  // Whoever is credited counted the figures, and nothing that was computed of them.
  const [made, of] = isTaken(derived)
    ? [`one reading of ${derived.id}`, '']
    : [
        `computed with Darkfigure as ${formulaOf(derived, (id) => id)}, not published`,
        'from figures of ',
      ];
  return `${what}, ${made} ${bracketed(of + [...credits, ...about, ...usedDoubts(derived), ...errorOf(derived)].join('; '))}`;
}

const errorOf = ({ value, uncertainty, figures }: Derived) =>
  value.kind === 'unknown' ? [] : [errorPhrase(uncertainty, figures)];

/** What all its figures err by, what warns of them, and which edition it was made with. What is not known does not err. */
function restOf(derived: Derived, context: CatalogContext): readonly string[] {
  const { codes, dataset } = context;
  const letters = new Map(letteredFormula(derived).letters);
  return [
    ...(derived.value.kind === 'unknown' ? [] : derived.uncertainty).map(
      ({ kind, direction, note, of }) =>
        sentence(
          `${codes.label('uncertainty-kind', kind)} (${codes.label('direction', direction)}; of ${listed(of.map((id) => letters.get(id) ?? id))}): ${note}`,
        ),
    ),
    ...usedWarnings(derived, context),
    ...derived.notes.map(sentence),
    `Darkfigure dataset ${dataset.edition}, ${derived.id}.`,
  ];
}
