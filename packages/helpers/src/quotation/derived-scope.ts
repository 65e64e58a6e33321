import type { Derived } from '../arithmetic/derived.ts';
import type { Lineage } from '../arithmetic/lineage.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { figureSubject } from '../scope/subject.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { periodText } from '../text/period-text.ts';
import { placeText } from '../text/place-text.ts';
import { exploitationText, groupNotes } from '../text/scope-text.ts';
import { nounText } from '../text/unit-text.ts';
import { isMadeWith, ownOf, toldApart, wholeOf, whoOf } from './told-apart.ts';

/**
 * How far it got, of what form, which people, where and when: what all operands have in common once, and then what each of
 * them is of, so that neither a rest nor an overlap reads like the whole.
 *
 * @param noun what is counted, as it stands before; a stage that all of it says is not said again.
 */
export function scopeOf(
  { operation, lineage, scope }: Derived,
  noun: string,
  context: CatalogContext,
  format: LocaleFormat,
): string {
  const operands = lineage.filter((each) => each.as === undefined && each.kind !== 'supplied');
  const words = (part: ScopePart) => textsOf(part, context, format);
  const isScale = operation === 'scale';
  // What a share makes of its whole is what the share is of, narrowed to the whole; of a list or a rest its making says more.
  const used = isScale ? operands.slice(0, 1) : operands;
  const isScope = isScale && !used.some((each) => isMadeWith(each, ['difference', 'union']));
  const parts = isScale ? scope : operands.flatMap((each) => partsOf(each, context));
  const rowsOf = (figure: Lineage) => partsOf(figure, context).map(words);
  const { common, isShared, apart } = isScope
    ? toldApart(operation, used, () => scope.map(words), false)
    : toldApart(operation, used, rowsOf);
  // “Convictions” say that somebody was convicted, and victims say their stage themselves.
  const stage = common[0]?.slice(0, 6) ?? '';
  const isSaid = [noun, ...parts.map((part) => nounText(part, false, context))].every((text) =>
    text.includes(stage),
  );
  const shared = common.filter((_, at) => isShared(at) && !(at === 0 && isSaid));
  // “81 percent of victims (female)” is no part of the women; of a share itself what tells it apart says so.
  const wholes = operation === 'share' || isScale ? [] : operands.map(wholeOf);
  const bases = wholes.map((whole) => whole && `all ${whoOf(whole, rowsOf)}`.trim());
  const base = bases.every(Boolean) ? [...new Set(bases)].join(' against ') : '';
  return [...shared, apart, base && `out of ${base}`].filter((text) => text !== '').join('; ');
}

/** The scopes of the figures under an operand; of a share those of the part alone. */
export const partsOf = (operand: Lineage, context: CatalogContext): readonly ScopePart[] => {
  if (operand.kind === 'derived') return ownOf(operand).flatMap((each) => partsOf(each, context));
  const { figures } = context;
  return operand.kind === 'figure' ? figureSubject(figures.get(operand.figure)).parts : [];
};

/** A part in words, axis by axis. */
function textsOf(
  part: ScopePart,
  context: CatalogContext,
  format: LocaleFormat,
): readonly string[] {
  const { stage, exploitation, period, measure } = part;
  const reached = context.codes.label('stage', stage);
  const [source = ''] = measure.split('/', 1);
  const [age = '', sex = '', citizenship = '', ...segments] = groupNotes(
    { source, scope: part },
    context,
  );
  return [
    stage === 'at-risk' ? `${reached}, not victims` : reached,
    exploitation === 'all' ? '' : exploitationText(part, context),
    age,
    sex,
    citizenship,
    segments.join(', '),
    placeText({ scope: part }, context),
    periodText(period, context, format),
  ];
}
