import { dataset } from '@darkfigure/dataset';
import { createCatalog } from '@darkfigure/helpers';
import type { BenchCase } from '../bench-case.ts';
import { cpuTime } from '../cpu-time.ts';

/** A hundred thousand figures asked by place, stage and year, once every axis is indexed. */
export function queryCase(count: number): BenchCase<number> {
  const [template] = dataset.figures;
  if (template === undefined) throw new RangeError('the dataset has no figure');
  const places = dataset.geographies.map(({ code }) => code);
  const stages = ['potential', 'identified', 'confirmed', 'signal'] as const;
  const wanted = (at: number) => ({
    stage: stages[at % stages.length] ?? 'potential',
    geography: places[(at * 7) % places.length] ?? 'world',
    period: 1990 + (at % 35),
  });
  const figures = Array.from({ length: count }, (_, at) => {
    const { stage, geography, period } = wanted(at);
    return {
      ...template,
      id: `made/figure/${at}`,
      scope: {
        ...template.scope,
        stage,
        geography: { code: geography, role: template.scope.geography.role },
        period: {
          start: `${period}-01-01`,
          end: `${period}-12-31`,
          calendar: 'calendar-year' as const,
          temporal: 'flow-in' as const,
        },
      },
    };
  });
  const made = createCatalog({ ...dataset, figures, redirects: [] });
  const asked = 201;
  const each = <T>(ask: (at: number) => T) => {
    ask(0);
    const began = cpuTime();
    for (let at = 0; at < asked; at++) ask(at);
    return (cpuTime() - began) / asked;
  };
  return {
    id: 'query-made-figures',
    what: `${count} made figures asked by three axes, indexed, another question each time`,
    unit: 'ms',
    better: 'lower',
    ours: each((at) => made.find(wanted(at)).total),
    peers: [
      {
        name: 'Array.filter',
        value: each((at) => {
          const { stage, geography, period } = wanted(at);
          return figures.filter(
            ({ scope }) =>
              scope.stage === stage &&
              scope.geography.code === geography &&
              scope.period.start === `${period}-01-01`,
          ).length;
        }),
      },
    ],
  };
}
