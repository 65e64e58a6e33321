import type { Figure, Publication, SeriesBreak } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import type { SourceModule } from '../../source/source-module.ts';
import type { Observation } from '../normalize/observation.ts';
import { linkFigure } from './link-figure.ts';
import { notesByFigure } from './notes-by-figure.ts';

/** Groups one source’s observations into figures with their vintages and what is inherited from measure and source. Pure. */
export function linkFigures(
  module: SourceModule,
  observations: readonly Observation[],
  publications: ReadonlyMap<string, Publication>,
  breaks: readonly SeriesBreak[],
  issues: Issue[],
): Figure[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.figure);
    if (group === undefined) groups.set(observation.figure, [observation]);
    else group.push(observation);
  }
  const notes = notesByFigure(module, new Set(groups.keys()), issues);
  return [...groups].map(([id, group]) =>
    linkFigure(id, group, module, notes.get(id) ?? [], publications, breaks, issues),
  );
}
