import type { Derived, Lineage } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog-context.ts';
import { listed } from '../listed.ts';
import type { LocaleFormat } from '../locale-format.ts';
import { periodText } from '../period-text.ts';
import { placeText } from '../place-text.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { figureSubject } from '../scope/subject.ts';
import { exploitationText, groupNotes } from '../scope-text.ts';
import { nounText } from '../unit-text.ts';

/** Where the place stands among the axes of a part, before the time. */
const PLACE = 6;
/** Of everything that is in each of several things. */
const AT_ONCE = 'and at once';

/** How what the operands are of stands together: “detected in Texas out of all detected in the United States”. */
const joints: Readonly<Partial<Record<Operation, string>>> = {
  union: 'or',
  intersection: AT_ONCE,
  share: 'out of all',
  ratio: 'against',
  change: '→',
  combine: 'or',
  difference: 'but not',
};

/** A part in words, axis by axis, or several that fill all that lies between them; what is not split by is empty. */
type Row = readonly string[];

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
  }));
  const rows = groups.map(({ parts, canStandApart }): readonly Row[] => {
    const texts = parts.map((part) => textsOf(part, context, format));
    const byAxis = (texts[0] ?? []).map((_, axis) => texts.map((row) => row[axis] ?? ''));
    // Axis by axis women of one year and men of the next read as both of both, and “all and women” as women.
    const isApart = canStandApart && !(isBox(texts, byAxis) && !byAxis.some(isHalfSaid));
    return isApart ? texts : [byAxis.map(together)];
  });
  const [common = [], ...others] = rows.flat();
  const isShared = (at: number) => others.every((row) => row[at] === common[at]);
  // “Convictions” say that somebody was convicted, and victims say their stage themselves.
  const stage = common[0]?.slice(0, 6) ?? '';
  const isSaid = [
    noun,
    ...groups.flatMap(({ parts }) => parts).map((part) => nounText(part, false, context)),
  ].every((text) => text.includes(stage));
  const shared = common.filter((_, at) => isShared(at) && !(at === 0 && isSaid));
  const own = rows.map((group) =>
    group.map((row) => row.map((text, at) => (isShared(at) ? '' : text))),
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

/** “Detected in Texas and California”: what all of them begin with stands once. */
function together(texts: readonly string[]): string {
  const [lead = ''] = /^(?:during|\w+ in|under the jurisdiction of) /.exec(texts[0] ?? '') ?? [];
  const isLed = texts.every((text) => text.startsWith(lead));
  return isLed ? lead + listed(texts.map((text) => text.slice(lead.length))) : listed(texts);
}

/** What tells the operands apart; empty where nothing does. */
function apartText(
  operation: Operation,
  own: readonly (readonly Row[])[],
  within: readonly string[],
): string {
  const rows = own.map((group) => group.map(withTime));
  const all = rows.flat();
  if (all.every((row) => row.length === 0)) return '';
  const isSplit = all.some((row) => row.length > 1);
  const put = (texts: readonly string[], joint: string) =>
    texts.join(`${isSplit && operation !== 'change' ? ',' : ''} ${joint} `);
  const texts = rows.map((group, at) =>
    put(
      group.map((row) => row.join(', ') || 'all'),
      within[at] || (isSplit ? 'plus' : '+'),
    ),
  );
  const [[from = [], ...more] = [], [taken = [], ...others] = []] = own;
  if (operation === 'difference' && more.length + others.length === 0) {
    const [[kept = []] = [], [part = []] = []] = rows;
    const lead = `${texts[0]}${kept.length > 1 ? ',' : ''}`;
    // Where both are split alike one stands against the other; else the part is where all that it is split by meets.
    return kept.length > 0 && taken.every((text, at) => text === '' || from[at] !== '')
      ? `${lead} but not ${part.map((text) => unrepeated(text, from)).join(', ')}`
      : `${lead} except ${part.join(` ${AT_ONCE} `) || 'all'}`;
  }
  const joint = joints[operation] ?? 'plus';
  const either = isSplit && joint === 'or' ? 'either ' : '';
  return `${either}${put(texts, joint)}`.replace('of all all', 'of all');
}

/** What an operand is split by, the place and the time in one: “detected in Texas during 2016”. */
const withTime = (row: Row): Row =>
  [
    ...row.slice(0, PLACE),
    row
      .slice(PLACE)
      .filter((text) => text !== '')
      .join(' '),
  ].filter((text) => text !== '');

/** “But not in Texas” after “detected in the United States”: no verb twice. */
const unrepeated = (text: string, after: Row): string =>
  text.replace(/^\w+ (?=in )/, (verb) => (after.some((said) => said.startsWith(verb)) ? '' : verb));

/** The scopes of the figures under an operand; of a share those of the part alone. */
export const partsOf = (operand: Lineage, context: CatalogContext): readonly ScopePart[] => {
  if (operand.kind === 'derived') return ownOf(operand).flatMap((each) => partsOf(each, context));
  const { figures } = context;
  return operand.kind === 'figure' ? figureSubject(figures.get(operand.figure)).parts : [];
};

/** What a computed number is of. */
const ownOf = ({ operation, of }: Extract<Lineage, { kind: 'derived' }>): readonly Lineage[] =>
  operation === 'share' ? of.slice(0, 1) : of.filter((each) => each.as === undefined);

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
