import { diff } from '@darkfigure/audit';
import { type Dataset, type Figure, dataset as published } from '@darkfigure/dataset';
import { parse } from 'csv-parse/sync';
import daff from 'daff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../../pipelines/src/pack/table/csv-text.ts';
import { losslessTables } from '../../../pipelines/src/pack/table/lossless-tables.ts';

/** What raw files it was made from is no part of the package, and no cell of a table. */
const dataset: Dataset = { ...published, inputs: [] };

type Draft<Of> = { -readonly [Field in keyof Of]: Draft<Of[Field]> };
type Edit = (figure: Draft<Figure>, text: string, number: number) => void;

/** Edits of everything that a row of the flat table says of its figure itself. */
const edits: readonly Edit[] = [
  (figure, text) => void figure.notes.push(text),
  (figure) => void figure.notes.pop(),
  (figure) => void figure.notes.reverse(),
  (figure, text) => {
    figure.reliability.reason = text;
  },
  (figure) => {
    figure.credibility.grade = figure.credibility.grade === '2' ? '3' : '2';
  },
  (figure) => {
    // A figure without any is no figure of ours, and the table refuses it.
    if (figure.uncertainty.length > 1) figure.uncertainty.pop();
  },
  (figure) => {
    for (const component of figure.uncertainty) component.direction = 'over';
  },
  (figure) => {
    figure.scope.unit = figure.scope.unit === 'percent' ? 'persons' : 'percent';
  },
  (figure, _text, number) => {
    figure.scope.period.start = `${1990 + (number % 30)}-01-01`;
  },
  (figure) => void figure.scope.population.segments.push('homeless'),
  (figure) => {
    figure.status = [...figure.status].reverse();
  },
  (figure, text) => {
    for (const vintage of figure.vintages) vintage.text = text;
  },
  (figure, _text, number) => {
    const [vintage] = figure.vintages;
    if (vintage !== undefined) vintage.value = { kind: 'point', value: number };
  },
  (figure, _text, number) => {
    const vintage = figure.vintages.at(-1);
    if (vintage !== undefined) {
      vintage.value = {
        kind: 'interval',
        low: number,
        high: number + 9,
        level: 0.95,
        basis: 'confidence',
      };
    }
  },
  (figure, text) => {
    const vintage = figure.vintages.at(-1);
    if (vintage !== undefined) vintage.note = text;
  },
  (figure, text) => {
    const [vintage] = figure.vintages;
    if (vintage === undefined) return;
    figure.vintages.push({ ...vintage, text });
    figure.current = [figure.vintages.length - 1];
  },
  (figure) => {
    figure.current = [0];
  },
  (figure) => void figure.breaks.pop(),
];

/** Texts that a table, a spreadsheet or a shell might take for something else. */
const texts = fc.oneof(
  fc.constantFrom('14,739', '=1+1', '+49', "'x", '-', 'NULL', 'a "b"', 'é 日本', '0', '@x'),
  fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() === text),
);
const seeds = fc.record({
  pick: fc.nat(),
  kind: fc.constantFrom('edit', 'edit', 'edit', 'edit', 'edit', 'edit', 'add', 'remove'),
  edit: fc.constantFrom(...edits),
  text: texts,
  number: fc.nat({ max: 99_999 }),
});

/** The ids of the rows that daff sees as changed, added or removed. */
function idsByDaff(before: string, after: string): Set<string> {
  const rowsOf = (csv: string) => new daff.TableView(parse(csv) as string[][]);
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const flags = new daff.CompareFlags();
  flags.addPrimaryKey('id');
  flags.addPrimaryKey('vintage');
  flags.unchanged_context = 0;
  const output = new daff.TableView([]);
  new daff.TableDiff(daff.compareTables(old, now, flags).align(), flags).hilite(output);
  const rows = output.getData();
  const at = rows.find(([mark]) => mark === '@@')?.indexOf('id') ?? -1;
  // The first cell says what became of a row: `+++`, `---`, or `->` with as many dashes as the cells need.
  return new Set(
    rows.filter(([mark = '']) => /^(?:\+\+\+|---|-+>|\+)$/.test(mark)).map((row) => row[at] ?? ''),
  );
}

function csvOf(of: Dataset): readonly string[] {
  const { figures, superseded } = losslessTables(of);
  return [csvText(figures), csvText(superseded)];
}

test('the figures that daff sees as changed on the flat CSV are those that the diff names, and no other', () => {
  const before = csvOf(dataset);
  let seen = 0;
  fc.assert(
    fc.property(fc.array(seeds, { minLength: 40, maxLength: 60 }), (drawn) => {
      // What records have in common is one object, and would stay one in a structured clone.
      const figures = JSON.parse(JSON.stringify(dataset.figures)) as Draft<Figure>[];
      for (const { pick, kind, edit, text, number } of drawn) {
        const index = pick % figures.length;
        const figure = figures[index];
        if (figure === undefined) throw new Error('no figures');
        if (kind === 'edit') edit(figure, text, number);
        else if (kind === 'remove') figures.splice(index, 1);
        else
          figures.splice(index, 0, { ...structuredClone(figure), id: `${figure.id}/-${number}` });
      }
      const byId = new Map(figures.map((figure) => [figure.id, figure]));
      const edited = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      const after: Dataset = { ...dataset, figures: edited as readonly Figure[] };
      const tables = csvOf(after);
      const daffs = tables.flatMap((csv, at) => [...idsByDaff(before[at] ?? '', csv)]);
      const ours = diff(dataset, after).changes.map(({ record, id }) => {
        expect(record).toBe('figures');
        return id;
      });
      expect([...new Set(ours)].sort()).toEqual([...new Set(daffs)].sort());
      seen += new Set(ours).size;
    }),
    { numRuns: 12, seed: 20261100, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(400);
});
