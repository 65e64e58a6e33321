import type { Figure } from '@darkfigure/schema';
import type { Rule } from './rule.ts';
import { settledEnds } from './settled-ends.ts';
import { blank, siblings } from './siblings.ts';

/** How much a part is at the least: of an open end or no number nothing. */
const leastOf = (part: Figure) => Math.max(0, settledEnds(part)?.[0] ?? 0);

/** Rules about the shares of one base. */
export const shareRules: readonly Rule[] = [
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
          const least = parts.reduce((sum, part) => sum + leastOf(part), 0);
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
        const least = parts.reduce((sum, part) => sum + leastOf(part), 0);
        if (parts.length > 1 && least > 100)
          yield {
            id: (parts[0] as Figure).id,
            found: `${parts.map((part) => part.scope.exploitation).join(' + ')} is at least ${least} %`,
          };
      }
    },
  },
];
