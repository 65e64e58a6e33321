import type { Figure, UncertaintyComponent, Vintage } from '@darkfigure/schema';
import { type Cells, cellsOf } from './cells.ts';
import { unlined, unspaced } from './lists.ts';
import { scopeOfCells } from './scope-of-cells.ts';
import type { Table } from './table.ts';
import { valueOfCells } from './value-of-cells.ts';

/** The three tables that hold every field of every figure. */
export interface FigureTables {
  readonly figures: Table;
  readonly superseded: Table;
  readonly components: Table;
}

/**
 * The figures that the tables were made from, field for field: the way back, which proves that the tables lose nothing.
 *
 * @throws Error where a cell is not what its column says, or a reference leads nowhere.
 */
export function figuresOfTables(tables: FigureTables): readonly Figure[] {
  const components = new Map(
    cellsOf(tables.components).map((cells) => [cells.text('component'), componentOf(cells)]),
  );
  const readings = new Map<string, { readonly all: Vintage[]; readonly current: number[] }>();
  const rows = cellsOf(tables.figures);
  const read = (cells: Cells, standing: boolean) => {
    const of = readings.get(cells.text('id')) ?? { all: [], current: [] };
    readings.set(cells.text('id'), of);
    const index = cells.number('vintage');
    of.all[index] = vintageOf(cells);
    if (standing) of.current.push(index);
  };
  for (const cells of rows) read(cells, true);
  for (const cells of cellsOf(tables.superseded)) read(cells, false);
  const figures = new Map<string, Figure>();
  for (const cells of rows) {
    const id = cells.text('id');
    const of = readings.get(id);
    // Of a disputed figure the rows say the same but for the reading, which was taken above.
    if (of !== undefined && !figures.has(id))
      figures.set(id, figureOf(cells, id, of.all, of.current, components));
  }
  return [...figures.values()];
}

function figureOf(
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

function vintageOf(cells: Cells): Vintage {
  const confirmedAt = cells.textOrNull('confirmed-at');
  const note = cells.textOrNull('note');
  return {
    publication: cells.text('publication'),
    value: valueOfCells(cells),
    text: cells.text('text'),
    qualifier: cells.code('qualifier'),
    locator: cells.textOrNull('locator'),
    seenAt: cells.text('seen-at'),
    seenKind: cells.code('seen-kind'),
    seenOn: cells.text('seen-on'),
    ...(confirmedAt === null ? {} : { confirmedAt }),
    ...(cells.textOrNull('revision') === null ? {} : { reason: cells.code('revision') }),
    ...(note === null ? {} : { note }),
    row: cells.text('row'),
  };
}

function componentOf(cells: Cells): UncertaintyComponent {
  const low = cells.numberOrNull('size-low');
  const level = cells.numberOrNull('size-level');
  const size =
    low === null
      ? {}
      : { size: { low, high: cells.number('size-high'), ...(level === null ? {} : { level }) } };
  return {
    kind: cells.code('kind'),
    direction: cells.code('direction'),
    ...size,
    statedBy: cells.code('stated-by'),
    note: cells.text('note'),
  };
}
