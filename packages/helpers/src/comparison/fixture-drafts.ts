import type { Scope } from '../dataset-types.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { comparable } from './comparable.ts';
import type { ComparisonOptions } from './comparison-types.ts';
import { pairOf, reading } from './fixture-catalog.ts';

/** What a figure is of, where it is not what the fixture counts. */
export type Draft = Partial<Scope> & {
  readonly people?: Partial<Scope['population']>;
  readonly measure?: string;
  readonly breaks?: readonly string[];
};

/** A figure of one case that is of what a draft says. */
export const draft = (
  { people = {}, measure = 'line/cases', breaks = [], ...scope }: Draft,
  at: string,
) =>
  figure({
    id: `${measure}/us/${at}`,
    scope,
    population: people,
    vintages: [reading({ kind: 'point', value: 1 })],
    rest: { breaks },
  });

/** How two drafts compare: the verdict, and every axis on which something is to be said. */
export function held(a: Draft, b: Draft, options?: ComparisonOptions) {
  const result = comparable(...pairOf(draft(a, 'a'), draft(b, 'b')), options);
  const said = result.axes.filter(({ reason }) => reason !== 'same');
  return { verdict: result.verdict, said: said.map(({ axis, reason }) => `${axis} ${reason}`) };
}
