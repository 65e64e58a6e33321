import type { Derived } from '../arithmetic/derived.ts';
import type { Lineage } from '../arithmetic/lineage.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { figureSubject } from '../scope/subject.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { nounText } from '../text/unit-text.ts';
import { axisTexts, labelOf, NO_VICTIMS, STAGE } from './axis-texts.ts';
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
  const isScale = operation === 'scale';
  // What a share makes of its whole is what the share is of, narrowed to the whole; of a list or a rest its making says more.
  const used = isScale ? operands.slice(0, 1) : operands;
  const isScope =
    isScale && !used.some((each) => isMadeWith(each, ['difference', 'union', 'intersection']));
  const parts = isScale ? scope : operands.flatMap((each) => partsOf(each, context));
  // What every part is split by is no part of what tells them apart.
  const inAll = (code: string) =>
    parts.every(({ population }) => population.segments.some((segment) => segment === code));
  const words = (part: ScopePart) => axisTexts(part, noun, inAll, context, format);
  const rowsOf = (figure: Lineage) => partsOf(figure, context).map(words);
  const { common, isShared, apart } = isScope
    ? toldApart(operation, used, () => scope.map(words), false)
    : toldApart(operation, used, rowsOf);
  // “Convictions” say that somebody was convicted, and victims say their stage themselves.
  const stage = common[STAGE] ?? '';
  const isSaid =
    !stage.endsWith(NO_VICTIMS) &&
    parts.every((part) => {
      const label = labelOf(part, context);
      const said = noun.includes(label) ? '' : nounText(part, false, context);
      return `${context.codes.label('unit', part.unit)} ${label} ${said}`
        .toLowerCase()
        .includes(stage.slice(0, 6));
    });
  const shared = common.filter((_, at) => isShared(at) && !(at === STAGE && isSaid));
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
