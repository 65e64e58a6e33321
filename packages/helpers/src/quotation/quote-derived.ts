import type { Derived } from '../arithmetic/derived.ts';
import { seenText } from '../attribution-text.ts';
import { bracketed, withNote } from '../bracketed.ts';
import type { CatalogContext } from '../catalog-context.ts';
import { errorWays } from '../error-phrase.ts';
import type { CatalogFigure } from '../figure-types.ts';
import type { LocaleFormat } from '../locale-format.ts';
import { sentence } from '../sentence.ts';
import { moveOf } from '../value-text.ts';
import { warnings } from '../warning-text.ts';
import { derivedAmount } from './derived-amount.ts';
import { formulaOf, letteredFormula } from './derived-formula.ts';
import { assumptionText, surenessOf } from './derived-limits.ts';
import { nounOf } from './derived-noun.ts';
import { scopeOf } from './derived-scope.ts';
import type { QuoteLength } from './quote.ts';
import { usedCredits, usedReadings } from './used-readings.ts';

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
  const credits = [...usedCredits(derived, context), ...(seen === '' ? [] : [seen])];
  const { what, about } = saidOf(derived, context, format);
  const made = isTaken(derived)
    ? `one reading of ${derived.id}`
    : `computed as ${formulaOf(derived, (id) => id)}, not published`;
  return `${what}, ${made} ${bracketed([...credits, ...about, ...errorOf(derived)].join('; '))}`;
}

/**
 * A computed number in one sentence, with each figure that it was made of.
 *
 * @param short how such a figure is put.
 * @param error which way it errs, unless that is said elsewhere.
 */
export function derivedSentence(
  derived: Derived,
  context: CatalogContext,
  format: LocaleFormat,
  short: (figure: CatalogFigure) => string,
  error: readonly string[] = [],
): string {
  const { what, about } = saidOf(derived, context, format);
  const { formula, letters } = letteredFormula(derived);
  const where = letters.map(
    ([id, letter]) => `${letter} is ${short(context.figureView(context.figures.get(id)))}`,
  );
  const lead = isTaken(derived) ? 'One reading, taken by choice' : 'Computed, not published';
  return sentence(
    [`${lead}: ${what}, as ${formula}, where ${where.join(', and ')}`, ...about, ...error].join(
      '; ',
    ),
  );
}

/** What forbids to take the figures at their word that a number was made of. */
export function usedWarnings(derived: Derived, context: CatalogContext): readonly string[] {
  return letteredFormula(derived).letters.flatMap(([id, letter]) =>
    warnings(context.figureView(context.figures.get(id)), context).map(
      (warning) => `Of ${letter}: ${warning}`,
    ),
  );
}

/** The number with its scope, and what must be said of it beside which way it errs. */
export function saidOf(derived: Derived, context: CatalogContext, format: LocaleFormat) {
  const { value, missing, operation, unit } = derived;
  const isOpen = value.kind === 'unknown';
  const isMove = operation === 'change' || unit === 'percent-change';
  const { lead, moved } = isMove ? moveOf(value) : { lead: '', moved: value };
  const { amount, notes, isOne } = derivedAmount({ ...derived, value: moved }, context, format);
  const noun = nounOf(derived, isOne, context);
  const counted = `${lead}${isOpen ? '' : `${amount} `}${noun}`;
  // Of what has no number there is no percent either.
  const open = counted
    .replace(/^as a/, 'a')
    .replace(/^percent of/, 'the share of')
    .replace('change of percent ', 'change ');
  return {
    what: withNote(
      isOpen ? `${amount} for ${open}` : counted,
      scopeOf(derived, noun, context, format),
    ),
    about: [
      // Why there is no number is said of each that was missing.
      ...(isOpen ? [] : notes),
      ...missing.map(({ id, reason }) => {
        const why = context.codes.label('unknown-reason', reason);
        return id === derived.id ? why : `${why}: ${id}`;
      }),
      ...surenessOf(derived, format),
      ...derived.assumptions.map(assumptionText),
    ],
  };
}

/** What was taken of what was published is no computation. */
const isTaken = ({ operation }: Derived) => operation === 'settle';

const errorOf = ({ value, direction }: Derived) =>
  value.kind === 'unknown' ? [] : [errorWays[direction]];

/** What all its figures err by, what warns of them, and which edition it was made with. */
function restOf(derived: Derived, context: CatalogContext): readonly string[] {
  const { codes, dataset } = context;
  return [
    ...derived.uncertainty.map(({ kind, direction, note, of }) =>
      sentence(
        `${codes.label('uncertainty-kind', kind)} (${codes.label('direction', direction)}; of ${of.join(', ')}): ${note}`,
      ),
    ),
    ...usedWarnings(derived, context),
    ...derived.notes.map(sentence),
    `Darkfigure dataset ${dataset.edition}, ${derived.id}.`,
  ];
}
