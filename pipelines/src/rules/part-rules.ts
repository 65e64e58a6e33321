import type { Figure } from '@darkfigure/schema';
import type { Finding, Rule } from './rule.ts';
import { settledEnds } from './settled-ends.ts';
import { blank, siblings } from './siblings.ts';

/** Rules about wholes and their parts: no part of a count is more than the whole. */
export const partRules: readonly Rule[] = [
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
];

/** Each part of a partition must not exceed the whole, given the rounding of both. */
function* partsBeyondWhole(
  group: readonly Figure[],
  isWhole: (figure: Figure) => boolean,
): Generator<Finding> {
  const whole = group.find(isWhole);
  const most = whole === undefined ? undefined : settledEnds(whole)?.[1];
  if (whole === undefined || most === undefined) return;
  for (const part of group) {
    const least = part === whole ? undefined : settledEnds(part)?.[0];
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
