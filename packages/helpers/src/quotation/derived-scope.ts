import type { Derived, Lineage } from '../arithmetic/derived.ts';
import { leavesOf } from '../arithmetic/leaves.ts';
import type { CatalogContext } from '../catalog-context.ts';
import { listed } from '../listed.ts';
import type { LocaleFormat } from '../locale-format.ts';
import { periodText } from '../period-text.ts';
import { placeText } from '../place-text.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { figureSubject } from '../scope/subject.ts';
import { exploitationText, groupNotes } from '../scope-text.ts';

/** How what the operands are of stands together: “detected in Texas out of detected in the United States”; a sum adds. */
const joints: Readonly<Partial<Record<Operation, string>>> = {
  union: ' or ',
  intersection: ' and at once ',
  difference: ' without ',
  share: ' out of ',
  ratio: ' against ',
  change: ' → ',
  combine: ' or ',
};

/**
 * How far it got, of what form, which people, where and when: what all operands have in common once, and then what each of
 * them is of, so that neither a rest nor an overlap reads like the whole.
 */
export function scopeOf(
  { operation, lineage, scope }: Derived,
  context: CatalogContext,
  format: LocaleFormat,
): string {
  const operands =
    operation === 'scale'
      ? [scope]
      : lineage.flatMap((each) =>
          each.as === undefined && each.kind !== 'supplied' ? [partsOf(each, context)] : [],
        );
  const rows = operands.map((parts) => {
    const texts = parts.map((part) => textsOf(part, context, format));
    return (texts[0] ?? []).map((_, at) => listed(texts.map((own) => own[at] ?? '')));
  });
  const [common = [], ...others] = rows;
  const isShared = (at: number) => others.every((row) => row[at] === common[at]);
  // Victims say their stage themselves.
  const isSaid = (at: number) =>
    at === 0 &&
    operands.flat().every(({ unit, stage }) => unit === 'victims' && stage !== 'at-risk');
  const shared = common.filter((_, at) => isShared(at) && !isSaid(at));
  const own = rows.map((row) => row.filter((text, at) => text !== '' && !isShared(at)).join(', '));
  const apart = own.every((text) => text === '')
    ? ''
    : own.map((text) => text || 'all').join(joints[operation] ?? ' + ');
  return [...shared, apart].filter((text) => text !== '').join('; ');
}

/** The scopes of the figures under an operand. */
export const partsOf = (operand: Lineage, { figures }: CatalogContext): readonly ScopePart[] =>
  leavesOf([operand]).flatMap((leaf) =>
    leaf.kind === 'figure' ? figureSubject(figures.get(leaf.figure)).parts : [],
  );

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
