import type { Derived } from './arithmetic/derived.ts';
import { seenText } from './attribution-text.ts';
import type { CatalogContext } from './catalog-context.ts';
import { errorPhrase } from './error-phrase.ts';
import { english } from './locale-format.ts';
import { derivedSentence } from './quotation/derived-sentence.ts';
import { usedReadings } from './quotation/used-readings.ts';
import { usedWarnings } from './quotation/used-warnings.ts';
import { sentence } from './sentence.ts';
import { shortText } from './short-text.ts';
import { uncertaintyText } from './uncertainty-text.ts';

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
