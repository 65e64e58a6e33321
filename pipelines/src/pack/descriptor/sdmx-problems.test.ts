import type { Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { places } from './fixture/made.ts';
import { sdmxTable } from './sdmx-csv.ts';
import { isSdmxObsStatus, sdmxObsStatus } from './sdmx-obs-status.ts';
import { sdmxProblems } from './sdmx-problems.ts';

const sdmx = sdmxTable(packDataset);
const at = (name: string) => sdmx.columns.findIndex((column) => column.name === name);

test('the table that is made is right', () => {
  expect(places(sdmxProblems(sdmx, packDataset))).toEqual([]);
});

test.each<[string, string, string]>([
  ['STRUCTURE[;]', 'table', 'row 1/STRUCTURE[;]'],
  ['STRUCTURE_ID', 'FIGURES', 'row 1/STRUCTURE_ID'],
  ['ACTION', 'X', 'row 1/ACTION'],
  ['TIME_PERIOD', '2019/2020', 'row 1/TIME_PERIOD'],
  ['OBS_STATUS[]', 'Z', 'row 1/OBS_STATUS[]'],
  ['OBS_STATUS[]', 'E;', 'row 1/OBS_STATUS[]'],
  ['OBS_STATUS[]', 'A;E', 'row 1/OBS_STATUS[]'],
  ['OBS_STATUS[]', 'O', 'row 1/OBS_STATUS[]'],
])('SDMX-CSV with another %s is refused', (name, value, place) => {
  const rows = sdmx.rows.map((row, line) =>
    line === 0 ? row.map((cell, column) => (column === at(name) ? value : cell)) : row,
  );
  expect(places(sdmxProblems({ ...sdmx, rows }, packDataset))).toContain(place);
});

test('SDMX-CSV with its columns in another order, or a row twice, is refused', () => {
  const turned = {
    ...sdmx,
    columns: [...sdmx.columns.slice(1), ...sdmx.columns.slice(0, 1)],
    rows: [],
  };
  expect(places(sdmxProblems(turned, packDataset))).toContain('header');
  const twice = { ...sdmx, rows: [...sdmx.rows.slice(0, 1), ...sdmx.rows.slice(0, 1)] };
  expect(places(sdmxProblems(twice, packDataset))).toContain('row 2');
});

test('a letter that SDMX does not have stops the build, also where no figure has it', () => {
  const codes = packDataset.codes.map((entry) =>
    entry.list === 'status' && entry.code === 'imputed'
      ? { ...entry, mapping: { sdmx: 'X' } }
      : entry,
  );
  expect(places(sdmxProblems(sdmx, { ...packDataset, codes }))).toEqual(['code lists']);
});

test('the letters are those of CL_OBS_STATUS', () => {
  // As version 2.0 has them, by their URNs, and the two that version 2.2 has more.
  expect(Object.keys(sdmxObsStatus).join('')).toBe('ABDEFGHIJKLMNOPQSUVW');
});

test('only statuses and reasons why there is no number have a letter of SDMX', () => {
  const mapped = packDataset.codes.filter(({ mapping }) => mapping?.sdmx !== undefined);
  expect(new Set(mapped.map(({ list }) => list))).toEqual(new Set(['status', 'unknown-reason']));
  for (const { mapping } of mapped) expect(isSdmxObsStatus(mapping?.sdmx ?? '')).toBe(true);
});

test('a letter that SDMX does not have stops the build in whatever list it stands', () => {
  const codes = packDataset.codes.map((entry) =>
    entry.list === 'revision-reason' && entry.code === 'source-error'
      ? { ...entry, mapping: { sdmx: 'C' } }
      : entry,
  );
  expect(places(sdmxProblems(sdmx, { ...packDataset, codes }))).toEqual(['code lists']);
});

test('every letter of our code lists means in SDMX what it means here', () => {
  const lettersOf = (list: string) =>
    Object.fromEntries(
      packDataset.codes
        .filter((entry) => entry.list === list && entry.mapping?.sdmx !== undefined)
        .map(({ code, mapping }) => [code, mapping?.sdmx]),
    );
  // As CL_OBS_STATUS has them: A normal, B break, D definition differs, E estimated, I imputed, L exists but was not
  // collected or disseminated, M cannot exist, O missing for whatever reason, P provisional, Q suppressed, U, V.
  expect(lettersOf('status')).toEqual({
    normal: 'A',
    break: 'B',
    'definition-differs': 'D',
    estimated: 'E',
    imputed: 'I',
    'not-collected': 'L',
    missing: 'O',
    provisional: 'P',
    suppressed: 'Q',
    'low-reliability': 'U',
    unvalidated: 'V',
  });
  expect(lettersOf('unknown-reason')).toEqual({
    'not-collected': 'L',
    'not-published': 'L',
    suppressed: 'Q',
    'cannot-exist': 'M',
    'no-reliable-estimate': 'O',
  });
});

test('status letters are those of the code list, and follow it where it changes', () => {
  const lettersOf = (dataset: Dataset) =>
    sdmxTable(dataset).rows.map((row) => [row[at('FIGURE')], row[at('OBS_STATUS[]')]]);
  expect(lettersOf(packDataset)).toContainEqual(['made-up/persons/us/2016', 'L']);
  // Disputed has no letter of SDMX; estimated has.
  expect(lettersOf(packDataset)).toContainEqual(['made-up/persons/us/2018', 'E']);
  const codes = packDataset.codes.map((entry) =>
    entry.list === 'status' && entry.code === 'estimated'
      ? { ...entry, mapping: { sdmx: 'Y' } }
      : entry,
  );
  expect(lettersOf({ ...packDataset, codes })).toContainEqual(['made-up/persons/us/2018', 'Y']);
  expect(() => sdmxTable({ ...packDataset, codes: [] })).toThrow(/code list status/);
});
