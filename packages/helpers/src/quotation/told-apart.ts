import type { Lineage } from '../arithmetic/lineage.ts';
import type { Operation } from '../scope/operation.ts';
import { listed } from '../text/listed.ts';
import { apartText, type Row } from './apart-text.ts';
import { SEGMENTS, STAGE } from './axis-texts.ts';

/** What all operands have in common, axis by axis, and what tells them apart. */
interface Told {
  /** The axes of the first one. */
  readonly common: Row;
  /** Whether the others are alike on an axis. */
  readonly isShared: (at: number) => boolean;
  readonly apart: string;
}

/**
 * @param rowsOf what a figure is of, axis by axis.
 * @param mayStandApart whether parts that do not fill all between them are told one by one.
 */
export function toldApart(
  operation: Operation,
  operands: readonly Lineage[],
  rowsOf: (figure: Lineage) => readonly Row[],
  mayStandApart = true,
): Told {
  // A sum of sums is one sum of all that is in them.
  const isOne = operation === 'sum' && operands.every(isMadeBy('sum'));
  const groups = (isOne ? [operands] : operands.map((each) => [each])).map((of) => {
    const texts = mayStandApart
      ? of.flatMap((each) => rowsUnder(each, rowsOf))
      : of.flatMap(rowsOf);
    const byAxis = (texts[0] ?? []).map((_, axis) => texts.map((row) => row[axis] ?? ''));
    const isUnion = !of.every(isMadeBy('sum'));
    const canStandApart = mayStandApart && (!isUnion || of.every(isMadeBy('union')));
    // Axis by axis women of one year and men of the next read as both of both, and “all and women” as women.
    const isApart = canStandApart && !(isBox(texts, byAxis) && !byAxis.some(isHalfSaid));
    const isOverlap = of.some(
      (each) => each.kind === 'derived' && each.operation === 'intersection',
    );
    return { rows: isApart ? texts : [byAxis.map((own) => together(own, isOverlap))], isUnion };
  });
  const [common = [], ...others] = groups.flatMap(({ rows }) => rows);
  const isShared = (at: number) => others.every((row) => row[at] === common[at]);
  const own = groups.map(({ rows }) =>
    // What has got to no stage is not what has got to any.
    rows.map((row) =>
      row.map((text, at) => (isShared(at) ? '' : text || (at === STAGE ? 'no stage' : ''))),
    ),
  );
  const within = groups.map(({ isUnion }) => (isUnion ? 'or' : ''));
  return { common, isShared, apart: apartText(operation, own, within) };
}

/** What is under an operand, axis by axis. A rest is one group, or it would read like what was taken from it. */
function rowsUnder(operand: Lineage, rowsOf: (figure: Lineage) => readonly Row[]): readonly Row[] {
  if (operand.kind !== 'derived') return rowsOf(operand);
  const under = ownOf(operand);
  if (operand.operation !== 'difference') return under.flatMap((each) => rowsUnder(each, rowsOf));
  const { common, isShared, apart } = toldApart('difference', under, rowsOf);
  const shared = common.map((text, at) => (isShared(at) ? text : ''));
  const rest = [shared[SEGMENTS], apart].filter(Boolean).join(', ');
  return [shared.with(SEGMENTS, rest)];
}

/** What a share was computed of, or one of the shares that a number was put together of; undefined where there is none. */
export const wholeOf = (each: Lineage): Lineage | undefined =>
  each.kind !== 'derived' || noShare.includes(each.operation)
    ? undefined
    : each.operation === 'share'
      ? each.of[1]
      : ownOf(each).map(wholeOf)[0];

/** What is no share any more, whatever it was made of. */
const noShare: readonly Operation[] = ['scale', 'ratio', 'change', 'per-capita'];

/** Who is in a whole, without where and when. */
export function whoOf(whole: Lineage, rowsOf: (figure: Lineage) => readonly Row[]): string {
  const { common, isShared, apart } = toldApart('share', [whole], rowsOf);
  const shared = common.filter((_, at) => at > STAGE && at <= SEGMENTS && isShared(at));
  return [...shared, apart].filter(Boolean).join(', ');
}

/** Whether a number is a figure or a rest, or was put together of nothing else, or is a share of it. */
const isMadeBy =
  (by: Operation) =>
  (each: Lineage): boolean =>
    each.kind === 'figure' ||
    (each.kind === 'derived' &&
      (each.operation === 'difference' ||
        ((each.operation === by || each.operation === 'share') &&
          ownOf(each).every(isMadeBy(by)))));

/** Whether one of some operations had a part in making it. */
export const isMadeWith = (each: Lineage, some: readonly Operation[]): boolean =>
  each.kind === 'derived' &&
  (some.includes(each.operation) || ownOf(each).some((under) => isMadeWith(under, some)));

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

/** What a computed number is of. */
export const ownOf = ({
  operation,
  of,
}: Extract<Lineage, { kind: 'derived' }>): readonly Lineage[] =>
  operation === 'share' ? of.slice(0, 1) : of.filter((each) => each.as === undefined);
