import type { UncertaintyComponent, Vintage } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import type { FigureNote, MeasureSpec, SourceModule } from '../../source/source-module.ts';
import { componentOf } from './component-of.ts';

/**
 * What a figure inherits from its source and measure, less what its notes take away, and what they add. What was read in
 * retellings alone may have been copied wrongly.
 */
export function componentsOf(
  figure: string,
  module: SourceModule,
  measure: MeasureSpec,
  notes: readonly FigureNote[],
  vintages: readonly Vintage[],
  issues: Issue[],
): readonly UncertaintyComponent[] {
  const inherited = [...module.uncertainty, ...(measure.uncertainty ?? [])];
  const without = new Set(notes.flatMap((note) => note.without ?? []));
  for (const kind of without) {
    if (!inherited.some((component) => component.kind === kind))
      issues.push({
        code: 'stale-entry',
        file: `pipelines/src/sources/${module.id}`,
        line: 0,
        column: 0,
        message: `figureNotes take "${kind}" from ${figure}`,
        expected: 'a kind of component that its source or measure gives it',
        nearest: nearest(
          kind,
          inherited.map((component) => component.kind),
        ),
      });
  }
  const own = [
    ...inherited.filter(({ kind }) => !without.has(kind)),
    ...notes.flatMap((note) => note.uncertainty ?? []),
  ].map(componentOf);
  return vintages.every((vintage) => vintage.seenKind === 'secondary') ? [...own, relayed] : own;
}

const relayed: UncertaintyComponent = {
  kind: 'processing',
  direction: 'unknown',
  statedBy: 'curator',
  note: 'Read only in somebody’s retelling; the publisher’s own page was not read.',
};
