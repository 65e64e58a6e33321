import type { Finding, Rule } from './rule.ts';

function* unused(
  records: readonly { readonly id: string }[],
  used: ReadonlySet<string>,
  by: string,
): Generator<Finding> {
  for (const { id } of records) if (!used.has(id)) yield { id, found: `no ${by}` };
}

/** Rules about what sources, publications, measures and figures have of one another. */
export const referenceRules: readonly Rule[] = [
  {
    id: 'publication-is-used',
    scope: 'publication',
    message: 'A publication gives at least one vintage.',
    check: (dataset) =>
      unused(
        dataset.publications,
        new Set(
          dataset.figures.flatMap((figure) =>
            figure.vintages.map(({ publication }) => publication),
          ),
        ),
        'vintage rests on it',
      ),
  },
  {
    id: 'source-is-used',
    scope: 'publication',
    message: 'A source has at least one figure.',
    check: (dataset) =>
      unused(dataset.sources, new Set(dataset.figures.map(({ source }) => source)), 'figure'),
  },
  {
    id: 'measure-is-used',
    scope: 'figure',
    message: 'A measure has at least one figure.',
    check: (dataset) =>
      unused(dataset.measures, new Set(dataset.figures.map(({ measure }) => measure)), 'figure'),
  },
  {
    id: 'measures-do-not-cross-sources',
    scope: 'figure',
    message: 'Two publishers’ different things never share a measure.',
    *check({ figures }) {
      for (const { id, source, measure } of figures)
        if (!measure.startsWith(`${source}/`) || !id.startsWith(`${measure}/`))
          yield { id, found: `source ${source}, measure ${measure}` };
    },
  },
];
