import type { AppliedAssumption, Derived } from '../arithmetic/derived.ts';
import { seenText } from '../attribution-text.ts';
import { bracketed } from '../bracketed.ts';
import type { CatalogContext } from '../catalog-context.ts';
import { errorWays } from '../error-phrase.ts';
import type { CatalogFigure } from '../figure-types.ts';
import type { LocaleFormat } from '../locale-format.ts';
import { sentence } from '../sentence.ts';
import { derivedAmount } from './derived-amount.ts';
import { formulaOf, letterOf } from './derived-formula.ts';
import { nounOf, scopeOf } from './derived-scope.ts';
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
  const { value, missing } = derived;
  const { amount, notes, isOne } = derivedAmount(value, context, format);
  const isOpen = value.kind === 'unknown';
  const noun = isOpen ? [] : [nounOf(derived, isOne, context)];
  const what = [amount, ...noun, bracketed(scopeOf(derived, context, format))].join(' ');
  const about = [
    ...notes,
    ...missing.map(({ id, reason }) => `${context.codes.label('unknown-reason', reason)}: ${id}`),
    ...surenessOf(derived, format),
    ...derived.assumptions.map(assumptionText),
    ...(isOpen ? [] : [errorWays[derived.direction]]),
  ];
  if (length === 'short') {
    const seen = seenText(usedReadings(derived, context));
    const credits = [...usedCredits(derived, context), ...(seen === '' ? [] : [seen])];
    return `${what}, computed as ${formulaOf(derived, (id) => id)}, not published ${bracketed([...credits, ...about].join('; '))}`;
  }
  const letters = new Map<string, string>();
  const formula = formulaOf(derived, (id) => {
    const letter = letters.get(id) ?? letterOf(letters.size);
    letters.set(id, letter);
    return letter;
  });
  const where = [...letters].map(
    ([id, letter]) => `${letter} is ${short(context.figureView(context.figures.get(id)))}`,
  );
  const one = sentence(
    [
      `Computed, not published: ${what}, as ${formula}, where ${where.join(', and ')}`,
      ...about,
    ].join('; '),
  );
  return length === 'full' ? [one, ...restOf(derived, context)].join(' ') : one;
}

function surenessOf({ value, level }: Derived, format: LocaleFormat): readonly string[] {
  if (value.kind !== 'range' && value.kind !== 'bound') return [];
  return level === undefined
    ? ['nobody has said how sure this is']
    : level < 1
      ? [`at least ${format.share(level)} sure`]
      : [];
}

function assumptionText({ kind, name, because }: AppliedAssumption): string {
  const reason = because === null ? '' : ` ${bracketed(because)}`;
  switch (kind) {
    case 'scope':
      return `assuming “${name}”${reason}`;
    case 'dependence':
      return `errors taken as ${name}${reason}`;
    case 'across-break':
      return `${name}${reason}`;
    case 'reading':
      return `of its readings the one taken is ${name}${reason}`;
    default:
      return kind satisfies never;
  }
}

/** What all its figures err by, and which edition it was made with. */
function restOf(derived: Derived, { codes, dataset }: CatalogContext): readonly string[] {
  return [
    ...derived.uncertainty.map(({ kind, direction, note, of }) =>
      sentence(
        `${codes.label('uncertainty-kind', kind)} (${codes.label('direction', direction)}; of ${of.join(', ')}): ${note}`,
      ),
    ),
    ...derived.notes.map(sentence),
    `Darkfigure dataset ${dataset.edition}, ${derived.id}.`,
  ];
}
