import type { Dataset } from '@darkfigure/schema';
import { cellsOf } from '../table/cells.ts';
import type { Table } from '../table/table.ts';
import type { DescriptorIssue } from './descriptor-error.ts';

/** What of an SDMX-CSV table does not keep to version 2.0 of the format, or names a letter that is not in our code lists. Written from its field guide. */
export function* sdmxProblems(table: Table, dataset: Dataset): Generator<DescriptorIssue> {
  const wrong = (path: string, message: string) => ({ file: 'sdmx/figures.csv', path, message });
  const names = table.columns.map((column) => column.name);
  const [first, second, third] = names;
  if (first !== 'STRUCTURE[;]' || second !== 'STRUCTURE_ID' || third !== 'ACTION')
    yield wrong('header', 'expected STRUCTURE[;], STRUCTURE_ID, ACTION first');
  if (new Set(names).size !== names.length) yield wrong('header', 'a column stands twice');
  const letters = new Set(
    dataset.codes
      .filter(({ list }) => list === 'status' || list === 'unknown-reason')
      .flatMap(({ mapping }) => mapping?.sdmx ?? []),
  );
  const keys = new Set<string>();
  for (const [at, cells] of cellsOf(table).entries()) {
    const path = `row ${at + 1}`;
    const key = `${cells.text('FIGURE')} ${cells.number('READING')}`;
    if (keys.has(key)) yield wrong(path, `${key} stands twice`);
    keys.add(key);
    if (!/^[A-Z]+:[A-Z_]+\(\d+\.\d+\.\d+\)$/.test(cells.text('STRUCTURE_ID')))
      yield wrong(`${path}/STRUCTURE_ID`, 'expected AGENCY:ID(version)');
    if (!/^[IARD]$/.test(cells.text('ACTION'))) yield wrong(`${path}/ACTION`, 'no such action');
    const period = cells.textOrNull('TIME_PERIOD');
    if (period !== null && !/^\d{4}(-\d{2})?$|^\d{4}-\d{2}-\d{2}\/P[1-9]\d*D$/.test(period))
      yield wrong(`${path}/TIME_PERIOD`, `no period: ${period}`);
    const status = cells.text('OBS_STATUS[]');
    for (const letter of status === '' ? [] : status.split(';'))
      if (!letters.has(letter))
        yield wrong(`${path}/OBS_STATUS[]`, `no letter ${letter} in the code lists`);
  }
}
