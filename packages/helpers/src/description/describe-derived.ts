import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import { derivedSentence } from '../quotation/derived-sentence.ts';
import { usedReadings } from '../quotation/used-readings.ts';
import { usedWarnings } from '../quotation/used-warnings.ts';
import { seenText } from '../text/attribution-text.ts';
import { errorPhrase } from '../text/error-phrase.ts';
import { english } from '../text/locale-format.ts';
import { sentence } from '../text/sentence.ts';
import { shortText } from '../text/short-text.ts';
import { uncertaintyText } from '../text/uncertainty-text.ts';

/** What a computed number says: how it was made and of what, which way it errs and why, and what warns of its figures. */
export function describeDerived(derived: Derived, context: CatalogContext): string {
  const { value, uncertainty, figures, notes } = derived;
  const errors =
    value.kind === 'unknown'
      ? ''
      : uncertaintyText(uncertainty, context, figures) || errorPhrase(uncertainty);
  return [
    derivedSentence(derived, context, english(), (figure) => shortText(figure, context)),
    errors,
    seenText(usedReadings(derived, context)),
    ...usedWarnings(derived, context),
    ...notes,
  ]
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ');
}
