import type { Derived } from '../arithmetic/derived.ts';
import type { Lineage } from '../arithmetic/lineage.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { figureSubject } from '../scope/subject.ts';
import { listed } from '../text/listed.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { nounText } from '../text/unit-text.ts';
import { apartText, type Row } from './apart-text.ts';
import { axisTexts, labelOf, NO_VICTIMS, STAGE } from './axis-texts.ts';

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
  // A sum of sums is one sum of all that is in them.
  const isOne = operation === 'sum' && operands.every(isMadeBy('sum'));
  const groups = (isOne ? [operands] : operands.map((each) => [each])).map((of) => ({
    parts: isScale ? scope : of.flatMap((each) => partsOf(each, context)),
    canStandApart: !isScale && (of.every(isMadeBy('sum')) || of.every(isMadeBy('union'))),
    isUnion: !of.every(isMadeBy('sum')),
    isOverlap: of.some((each) => each.kind === 'derived' && each.operation === 'intersection'),
  }));
  const all = groups.flatMap(({ parts }) => parts);
  // What every part is split by is no part of what tells them apart.
  const inAll = (code: string) =>
    all.every(({ population }) => population.segments.some((segment) => segment === code));
  const rows = groups.map(({ parts, canStandApart, isOverlap }): readonly Row[] => {
    const texts = parts.map((part) => axisTexts(part, noun, inAll, context, format));
    const byAxis = (texts[0] ?? []).map((_, axis) => texts.map((row) => row[axis] ?? ''));
    // Axis by axis women of one year and men of the next read as both of both, and “all and women” as women.
    const isApart = canStandApart && !(isBox(texts, byAxis) && !byAxis.some(isHalfSaid));
    return isApart ? texts : [byAxis.map((own) => together(own, isOverlap))];
  });
  const [common = [], ...others] = rows.flat();
  const isShared = (at: number) => others.every((row) => row[at] === common[at]);
  // “Convictions” say that somebody was convicted, and victims say their stage themselves.
  const stage = common[STAGE] ?? '';
  const isSaid =
    !stage.endsWith(NO_VICTIMS) &&
    all.every((part) => {
      const label = labelOf(part, context);
      const said = noun.includes(label) ? '' : nounText(part, false, context);
      return `${context.codes.label('unit', part.unit)} ${label} ${said}`
        .toLowerCase()
        .includes(stage.slice(0, 6));
    });
  const shared = common.filter((_, at) => isShared(at) && !(at === STAGE && isSaid));
  const own = rows.map((group) =>
    // What has got to no stage is not what has got to any.
    group.map((row) =>
      row.map((text, at) => (isShared(at) ? '' : text || (at === STAGE ? 'no stage' : ''))),
    ),
  );
  const within = groups.map(({ isUnion }) => (isUnion ? 'or' : ''));
  return [...shared, apartText(operation, own, within)].filter((text) => text !== '').join('; ');
}

/** Whether a number is a figure, or was put together of nothing else, or is a share of it. */
const isMadeBy =
  (by: Operation) =>
  (each: Lineage): boolean =>
    each.kind === 'figure' ||
    (each.kind === 'derived' &&
      (each.operation === by || each.operation === 'share') &&
      ownOf(each).every(isMadeBy(by)));

/** Whether parts fill all that lies between them: women and men of two years do, women of one and men of the next do not. */
const isBox = (texts: readonly Row[], byAxis: readonly Row[]) =>
  new Set(texts.map(String)).size === byAxis.reduce((all, own) => all * new Set(own).size, 1);

const isHalfSaid = (texts: readonly string[]) => texts.includes('') && texts.some(Boolean);

/** “Detected in Texas and California”: what all of them begin with stands once; whoever is in both is in neither alone. */
function together(texts: readonly string[], isOverlap: boolean): string {
  if (isOverlap && new Set(texts.filter(Boolean)).size > 1) return `at once ${listed(texts)}`;
  const [lead = ''] =
    /^(?:during|\w+ in|under the jurisdiction of|base:) /.exec(texts[0] ?? '') ?? [];
  const isLed = texts.every((text) => text.startsWith(lead));
  return isLed ? lead + listed(texts.map((text) => text.slice(lead.length))) : listed(texts);
}

/** The scopes of the figures under an operand; of a share those of the part alone. */
export const partsOf = (operand: Lineage, context: CatalogContext): readonly ScopePart[] => {
  if (operand.kind === 'derived') return ownOf(operand).flatMap((each) => partsOf(each, context));
  const { figures } = context;
  return operand.kind === 'figure' ? figureSubject(figures.get(operand.figure)).parts : [];
};

/** What a computed number is of. */
const ownOf = ({ operation, of }: Extract<Lineage, { kind: 'derived' }>): readonly Lineage[] =>
  operation === 'share' ? of.slice(0, 1) : of.filter((each) => each.as === undefined);
