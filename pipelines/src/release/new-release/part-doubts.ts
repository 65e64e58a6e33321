import type { Dataset, Figure, Value } from '@darkfigure/schema';
import { impliedInterval } from '../../value/implied-interval.ts';
import type { Doubt } from './doubt.ts';
import { type NewReading, placeOf } from './new-reading.ts';

const axes = ['exploitation', 'age', 'sex', 'citizenship'] as const;
type Axis = (typeof axes)[number];

/** The parts without which nothing is a whole. */
const needed: Readonly<Record<Axis, readonly string[]>> = {
  exploitation: ['sexual-exploitation', 'forced-labour'],
  age: ['minor', 'adult'],
  sex: ['female', 'male'],
  citizenship: ['national', 'foreign'],
};

interface Split {
  readonly whole: Member;
  readonly parts: readonly Member[];
}
interface Member {
  readonly figure: Figure;
  readonly value: Value;
}

/** Totals of a publication that are not the sum of the parts that it gives, where earlier years’ were. */
export function partDoubts(before: Dataset, readings: readonly NewReading[]): Doubt[] {
  const members = readings.map(({ figure, vintage }) => ({ figure, value: vintage.value }));
  const earlier = before.figures.flatMap((figure): Member[] => {
    const vintage = figure.vintages[figure.current[0] ?? 0];
    return vintage === undefined ? [] : [{ figure, value: vintage.value }];
  });
  return axes.flatMap((axis) => {
    const usual = new Set(
      [...splits(axis, earlier)].flatMap(({ key, split }) => {
        const side = sideOf(split);
        return side === 0 ? [] : [`${kindOfSplit(key)} ${side}`];
      }),
    );
    return [...splits(axis, members)].flatMap(({ key, split }): Doubt[] => {
      const side = sideOf(split);
      if (side === 0 || usual.has(`${kindOfSplit(key)} ${side}`)) return [];
      const { whole, parts } = split;
      const reading = readings.find(({ figure }) => figure === whole.figure);
      if (reading === undefined) return [];
      const sum = parts.reduce((total, { value }) => total + middle(value), 0);
      const names = parts.map(({ figure }) => partOf(axis, figure)).join(' + ');
      return [
        {
          code: 'total-is-not-parts',
          at: placeOf(reading),
          figure: whole.figure.id,
          message: `${reading.vintage.text}, but ${names} make ${sum}`,
        },
      ];
    });
  });
}

function partOf(axis: Axis, { scope }: Figure): string {
  return axis === 'exploitation' ? scope.exploitation : scope.population[axis];
}

/** Groups that differ on one axis alone and hold the whole and every needed part. */
function* splits(
  axis: Axis,
  members: readonly Member[],
): Generator<{ readonly key: string; readonly split: Split }> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const { scope, measure } = member.figure;
    if (scope.denominator !== null || ['percent', 'percent-change', 'ratio'].includes(scope.unit))
      continue;
    const rest =
      axis === 'exploitation'
        ? [scope.population]
        : [scope.exploitation, { ...scope.population, [axis]: '' }];
    const key = JSON.stringify([scope.period, measure, scope.geography, rest]);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  for (const [key, group] of groups) {
    const whole = group.find(({ figure }) => partOf(axis, figure) === 'all');
    const parts = group.filter((member) => member !== whole);
    const has = (part: string) => parts.some(({ figure }) => partOf(axis, figure) === part);
    if (whole !== undefined && needed[axis].every(has)) yield { key, split: { whole, parts } };
  }
}

/** The same split in another year. */
function kindOfSplit(key: string): string {
  return JSON.stringify((JSON.parse(key) as unknown[]).slice(1));
}

/** 1 where the parts are more than the whole, −1 where they are less, 0 where rounding allows both to agree. */
function sideOf({ whole, parts }: Split): -1 | 0 | 1 {
  const total = endsOf(whole.value);
  let [low, high] = [0, 0];
  for (const { value } of parts) {
    const ends = endsOf(value);
    if (ends === undefined) return 0;
    low += ends[0];
    high += ends[1];
  }
  if (total === undefined) return 0;
  return low > total[1] ? 1 : high < total[0] ? -1 : 0;
}

function endsOf(value: Value): readonly [number, number] | undefined {
  return value.kind === 'unknown' ? undefined : impliedInterval(value);
}

function middle(value: Value): number {
  const ends = endsOf(value);
  return ends === undefined ? 0 : (ends[0] + ends[1]) / 2;
}
