import type { Rule } from './rule.ts';
import { settledEnds } from './settled-ends.ts';
import { blank, siblings } from './siblings.ts';

/** Rules about figures of one measure beside each other. */
export const seriesRules: readonly Rule[] = [
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
            earlier === undefined ? undefined : settledEnds(earlier)?.[0],
            settledEnds(later)?.[1],
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
