import type { Dataset } from '@darkfigure/schema';
import { cellsOf } from '../table/cells.ts';
import type { Table } from '../table/table.ts';
import type { DescriptorIssue } from './descriptor-error.ts';
import { isSdmxObsStatus, sdmxObsStatus } from './sdmx-obs-status.ts';

/**
 * What of an SDMX-CSV table does not keep to version 2.0 of the format, or to the code list of its letters.
 *
 * Our own checks; no SDMX reader was run. Read: data_message_field_guide.md of sdmx-twg/sdmx-csv. From there are the first
 * columns and what stands in them, headers that stand once, columns of several values marked by `[]` with their separator
 * named in the first header, and no value left empty among several. Every letter that any of our code lists maps to must be
 * of CL_OBS_STATUS, and every letter of the table of our code lists; “normal” stands alone, and a letter that says why there
 * is no value stands beside none.
 */
export function* sdmxProblems(table: Table, dataset: Dataset): Generator<DescriptorIssue> {
  const wrong = (path: string, message: string) => ({ file: 'sdmx/figures.csv', path, message });
  const names = table.columns.map((column) => column.name);
  const [first, second, third] = names;
  if (first !== 'STRUCTURE[;]' || second !== 'STRUCTURE_ID' || third !== 'ACTION')
    yield wrong('header', 'expected STRUCTURE[;], STRUCTURE_ID, ACTION first');
  if (new Set(names).size !== names.length) yield wrong('header', 'a column stands twice');
  if (names.some((name) => name.endsWith('[]')) && first !== 'STRUCTURE[;]')
    yield wrong('header', 'expected the separator of several values in the first column');
  const letters = new Set(dataset.codes.flatMap(({ mapping }) => mapping?.sdmx ?? []));
  for (const letter of letters)
    if (!isSdmxObsStatus(letter)) yield wrong('code lists', `${letter} is no SDMX status`);
  const keys = new Set<string>();
  for (const [at, cells] of cellsOf(table).entries()) {
    const path = `row ${at + 1}`;
    const key = `${cells.text('FIGURE')} ${cells.number('READING')}`;
    if (keys.has(key)) yield wrong(path, `${key} stands twice`);
    keys.add(key);
    if (!/^(?:dataflow|datastructure|dataprovision)$/.test(cells.text('STRUCTURE[;]')))
      yield wrong(`${path}/STRUCTURE[;]`, 'no such kind of structure');
    if (!/^[A-Z]+:[A-Z_]+\(\d+\.\d+\.\d+\)$/.test(cells.text('STRUCTURE_ID')))
      yield wrong(`${path}/STRUCTURE_ID`, 'expected AGENCY:ID(version)');
    if (!/^[IARD]$/.test(cells.text('ACTION'))) yield wrong(`${path}/ACTION`, 'no such action');
    const period = cells.textOrNull('TIME_PERIOD');
    if (period !== null && !/^\d{4}(-\d{2})?$|^\d{4}-\d{2}-\d{2}\/P[1-9]\d*D$/.test(period))
      yield wrong(`${path}/TIME_PERIOD`, `no period: ${period}`);
    const status = cells.text('OBS_STATUS[]');
    const given = status === '' ? [] : status.split(';');
    const hasValue = cells.numberOrNull('OBS_VALUE') !== null;
    for (const letter of given) {
      if (!letters.has(letter))
        yield wrong(`${path}/OBS_STATUS[]`, `no letter ${letter} in the code lists`);
      else if (hasValue && isSdmxObsStatus(letter) && sdmxObsStatus[letter].isMissing)
        yield wrong(`${path}/OBS_STATUS[]`, `${letter} says that there is no value`);
    }
    if (given.length > 1 && given.includes('A'))
      yield wrong(`${path}/OBS_STATUS[]`, 'A says that there is nothing special');
  }
}
