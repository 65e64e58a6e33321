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
};

/** An operand in words, axis by axis; what it is not split by is empty. */
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
  const operands =
    operation === 'scale'
      ? [scope]
      : lineage.flatMap((each) =>
          each.as === undefined && each.kind !== 'supplied' ? [partsOf(each, context)] : [],
        );
  const rows = operands.map((parts): Row => {
    const texts = parts.map((part) => textsOf(part, context, format));
    return (texts[0] ?? []).map((_, at) => listed(texts.map((own) => own[at] ?? '')));
  });
  const [common = [], ...others] = rows;
  const isShared = (at: number) => others.every((row) => row[at] === common[at]);
  // “Convictions” say that somebody was convicted, and victims say their stage themselves.
  const stage = common[0]?.slice(0, 6) ?? '';
  const isSaid = [noun, ...operands.flat().map((part) => nounText(part, false, context))].every(
    (text) => text.includes(stage),
  );
  const shared = common.filter((_, at) => isShared(at) && !(at === 0 && isSaid));
  const own = rows.map((row) => row.map((text, at) => (isShared(at) ? '' : text)));
  return [...shared, apartText(operation, own)].filter((text) => text !== '').join('; ');
}

/** What tells the operands apart; empty where nothing does. */
function apartText(operation: Operation, own: readonly Row[]): string {
  const rows = own.map(withTime);
  if (rows.every((row) => row.length === 0)) return '';
  const texts = rows.map((row) => row.join(', ') || 'all');
  const [whole = [], part = []] = rows;
  if (operation === 'difference') {
    const [from = [], taken = []] = own;
    const lead = `${texts[0]}${whole.length > 1 ? ',' : ''}`;
    // Where both are split alike one stands against the other; else the part is where all that it is split by meets.
    return whole.length > 0 && taken.every((text, at) => text === '' || from[at] !== '')
      ? `${lead} but not ${part.map((text) => unrepeated(text, from)).join(', ')}`
      : `${lead} except ${part.join(` ${AT_ONCE} `) || 'all'}`;
  }
  // Commas within what is put together want one between.
  const isSplit = rows.some((row) => row.length > 1);
  const joint = joints[operation] ?? (isSplit ? 'plus' : '+');
  const between = `${isSplit && operation !== 'change' ? ',' : ''} ${joint} `;
  const either = isSplit && joint === 'or' ? 'either ' : '';
  return `${either}${texts.join(between)}`.replace('of all all', 'of all');
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
