import type { Figure, UncertaintyComponent, Vintage } from '@darkfigure/schema';
import type { Cells } from './cells.ts';
import { unlined, unspaced } from './lists.ts';
import { scopeOfCells } from './scope-of-cells.ts';

/** A figure from its row; its readings stand in several, its components in another table. */
export function figureOfCells(
  cells: Cells,
  id: string,
  vintages: readonly Vintage[],
  current: readonly number[],
  components: ReadonlyMap<string, UncertaintyComponent>,
): Figure {
  const about = cells.textOrNull('contested');
  const question = cells.textOrNull('question');
  return {
    id,
    source: cells.text('source'),
    measure: cells.text('measure'),
    scope: scopeOfCells(cells),
    status: unspaced(cells.text('status')) as Figure['status'][number][],
    current,
    vintages,
    uncertainty: unspaced(cells.text('components')).map((name) => {
      const component = components.get(name);
      if (component === undefined) throw new Error(`components: no ${name}, which ${id} has`);
      return component;
    }),
    reliability: { grade: cells.code('reliability'), reason: cells.text('reliability-reason') },
    credibility: { grade: cells.code('credibility'), reason: cells.text('credibility-reason') },
    ...(about === null
      ? {}
      : {
          contested: {
            about,
            for: unspaced(cells.textOrNull('contested-for')),
            against: unspaced(cells.textOrNull('contested-against')),
          },
        }),
    breaks: unspaced(cells.textOrNull('breaks')),
    notes: unlined(cells.textOrNull('notes')),
    ...(question === null
      ? {}
      : {
          unanswered: {
            question,
            why: cells.text('unanswered'),
            needed: unlined(cells.textOrNull('needed')),
            nearest: unlined(cells.textOrNull('nearest')).map(nearestOf),
          },
        }),
  };
}

function nearestOf(line: string): { figure: string; why: string } {
  const colon = line.indexOf(': ');
  return { figure: line.slice(0, colon), why: line.slice(colon + 2) };
}
