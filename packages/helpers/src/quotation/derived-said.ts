import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import { withNote } from '../text/bracketed.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { moveOf } from '../text/move-of.ts';
import { withBaseIn } from '../text/unit-text.ts';
import { derivedAmount } from './derived-amount.ts';
import { assumptionText, surenessOf } from './derived-limits.ts';
import { nounOf, operandText } from './derived-noun.ts';
import { scopeOf } from './derived-scope.ts';

/**
 * The number with its scope, and what must be said of it beside which way it errs.
 *
 * @param name how a figure is called of which there is no number.
 */
export function saidOf(
  derived: Derived,
  context: CatalogContext,
  format: LocaleFormat,
  name = (id: string) => id,
) {
  const { value, missing, operation, unit, lineage } = derived;
  const isOpen = value.kind === 'unknown';
  const isMove = operation === 'change' || unit === 'percent-change';
  const { lead, moved } = isMove ? moveOf(value) : { lead: '', moved: value };
  const { amount, notes, isOne } = derivedAmount({ ...derived, value: moved }, context, format);
  const noun = nounOf(derived, isOne, context);
  const counted = `${lead}${isOpen ? '' : `${amount} `}${withBaseIn(noun, format)}`;
  const [factor] = operation === 'scale' ? lineage : [];
  // What part of a whole a published share is stands nowhere but in its own words.
  const by =
    factor === undefined || (factor.kind === 'derived' && factor.operation === 'share')
      ? []
      : [`by ${operandText(factor, true, context)}`];
  // Of what has no number there is no percent either.
  const open = counted
    .replace(/^as a/, 'a')
    .replace(/^percent of/, 'the share of')
    .replace('change of percent ', 'change ');
  return {
    what: withNote(
      isOpen ? `${amount} for ${open}` : counted,
      [...by, scopeOf(derived, noun, context, format)].join('; '),
    ),
    about: [
      // Why there is no number is said of each that was missing.
      ...(isOpen ? [] : notes),
      ...missing.map(({ id, reason }) => {
        const why = context.codes.label('unknown-reason', reason);
        if (id !== derived.id) return `${why}: ${name(id)}`;
        // Where each figure is known, it is what they leave open.
        return reason === 'indeterminate' && !isTaken(derived) ? `${why} from these figures` : why;
      }),
      ...surenessOf(derived, format),
      ...derived.assumptions.map(assumptionText),
    ],
  };
}

/** What was taken of what was published is no computation. */
export const isTaken = ({ operation }: Derived) => operation === 'settle';
