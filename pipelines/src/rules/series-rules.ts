import type { Dataset, Figure } from '@darkfigure/schema';
import { impliedInterval } from '../value/implied-interval.ts';
import type { Finding, Rule } from './rule.ts';
import { settled } from './rule.ts';

/** Groups figures that differ in nothing but what `vary` blanks out of the scope. */
function siblings(dataset: Dataset, vary: (figure: Figure) => unknown): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of dataset.figures) {
    const key = JSON.stringify([figure.measure, vary(figure)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function ends(figure: Figure): readonly [low: number, high: number] | undefined {
  const value = settled(figure);
  return value === undefined || value.kind === 'unknown' ? undefined : impliedInterval(value);
}

const blank = <T extends object>(scope: T, ...keys: (keyof T)[]) =>
  Object.fromEntries(Object.entries(scope).filter(([key]) => !keys.includes(key as keyof T)));

/** Each part of a partition must not exceed the whole, given the rounding of both. */
function* partsBeyondWhole(
  group: readonly Figure[],
  isWhole: (figure: Figure) => boolean,
): Generator<Finding> {
  const whole = group.find(isWhole);
  const most = whole === undefined ? undefined : ends(whole)?.[1];
  if (whole === undefined || most === undefined) return;
  for (const part of group) {
    const least = part === whole ? undefined : ends(part)?.[0];
    if (least !== undefined && least > most)
      yield {
        id: part.id,
        found: `at least ${least}, but the whole (${whole.id}) is at most ${most}`,
      };
  }
}

/** Shares, rates and averages: a part may well exceed the whole. */
const isRatio = ({ scope }: Figure) =>
  scope.denominator !== null || scope.unit === 'percent-change';

/** Rules about figures beside each other. */
export const seriesRules: readonly Rule[] = [
  {
    id: 'form-within-total',
    scope: 'series',
    message: 'The figure of one form does not exceed the figure of all forms.',
    *check(dataset) {
      for (const group of siblings(dataset, ({ scope }) =>
        blank(scope, 'exploitation', 'denominator'),
      )) {
        if (group.some(isRatio)) continue;
        yield* partsBeyondWhole(group, ({ scope }) => scope.exploitation === 'all');
      }
    },
  },
  {
    id: 'group-within-total',
    scope: 'series',
    message: 'The count of one age, sex or citizenship group does not exceed the count of all.',
    *check(dataset) {
      for (const axis of ['age', 'sex', 'citizenship'] as const) {
        for (const group of siblings(dataset, ({ scope }) => [
          blank(scope, 'population', 'denominator'),
          blank(scope.population, axis),
        ])) {
          if (group.some(isRatio)) continue;
          yield* partsBeyondWhole(group, ({ scope }) => scope.population[axis] === 'all');
        }
      }
    },
  },
  {
    id: 'shares-within-hundred',
    scope: 'series',
    message:
      'The shares of disjoint groups of one base do not add up to more than 100 %, given their rounding.',
    *check(dataset) {
      for (const axis of ['age', 'sex', 'citizenship'] as const) {
        for (const group of siblings(dataset, ({ scope }) => [
          blank(scope, 'population'),
          blank(scope.population, axis),
        ])) {
          const parts = group.filter(
            ({ scope }) =>
              scope.unit === 'percent' &&
              scope.population[axis] !== 'all' &&
              !(axis === 'citizenship' && scope.population.citizenship === 'permanent-resident'),
          );
          const least = parts.reduce((sum, part) => sum + (ends(part)?.[0] ?? 0), 0);
          if (parts.length > 1 && least > 100)
            yield {
              id: (parts[0] as Figure).id,
              found: `${axis}: ${parts.map((part) => part.scope.population[axis]).join(' + ')} is at least ${least} %`,
            };
        }
      }
    },
  },
  {
    id: 'forms-within-hundred',
    scope: 'series',
    message:
      'The shares of the forms of exploitation of one base do not add up to more than 100 %, given their rounding.',
    *check(dataset) {
      for (const group of siblings(dataset, ({ scope }) => blank(scope, 'exploitation'))) {
        const broad = new Set(['all', 'forced-labour-and-forced-marriage']);
        const parts = group.filter(
          ({ scope }) =>
            scope.unit === 'percent' &&
            !broad.has(scope.exploitation) &&
            scope.exploitation !== 'domestic-servitude' &&
            scope.exploitation !== 'state-imposed-forced-labour',
        );
        const least = parts.reduce((sum, part) => sum + (ends(part)?.[0] ?? 0), 0);
        if (parts.length > 1 && least > 100)
          yield {
            id: (parts[0] as Figure).id,
            found: `${parts.map((part) => part.scope.exploitation).join(' + ')} is at least ${least} %`,
          };
      }
    },
  },
  {
    id: 'one-scope-one-figure',
    scope: 'series',
    message: 'Two figures of one measure with one scope are one figure.',
    *check(dataset) {
      for (const group of siblings(dataset, ({ scope }) => scope)) {
        for (const figure of group.slice(1))
          yield { id: figure.id, found: `the same scope as ${group[0]?.id}` };
      }
    },
  },
  {
    id: 'cumulative-never-falls',
    scope: 'series',
    message: 'A cumulated count does not fall with a later end, given its rounding.',
    *check(dataset) {
      for (const group of siblings(dataset, ({ scope }) => [
        blank(scope, 'period'),
        scope.period.start,
        scope.period.temporal,
      ])) {
        const series = group
          .filter(
            ({ scope }) =>
              scope.period.temporal === 'ever' &&
              scope.period.end !== null &&
              scope.unit !== 'percent' &&
              scope.method === 'administrative-count',
          )
          .sort((a, b) => ((a.scope.period.end ?? '') < (b.scope.period.end ?? '') ? -1 : 1));
        for (const [index, later] of series.entries()) {
          const earlier = series[index - 1];
          const [least, most] = [
            earlier === undefined ? undefined : ends(earlier)?.[0],
            ends(later)?.[1],
          ];
          if (least !== undefined && most !== undefined && most < least)
            yield {
              id: later.id,
              found: `at most ${most}, but ${earlier?.id} was at least ${least}`,
            };
        }
      }
    },
  },
];
