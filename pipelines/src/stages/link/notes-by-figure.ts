import type { Issue } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import type { FigureNote, SourceModule } from '../../source/source-module.ts';

/** What the module notes of single figures, by figure; a note of a figure that is not made is an issue. */
export function notesByFigure(
  module: SourceModule,
  made: ReadonlySet<string>,
  issues: Issue[],
): ReadonlyMap<string, readonly FigureNote[]> {
  const notes = new Map<string, FigureNote[]>();
  for (const note of module.figureNotes ?? []) {
    if (!made.has(note.figure)) {
      issues.push({
        code: 'stale-entry',
        file: `pipelines/src/sources/${module.id}`,
        line: 0,
        column: 0,
        message: `figureNotes speak of "${note.figure}"`,
        expected: 'a figure that the raw tables make',
        nearest: nearest(note.figure, made),
      });
    }
    notes.set(note.figure, [...(notes.get(note.figure) ?? []), note]);
  }
  return notes;
}
