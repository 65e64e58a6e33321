import { closeSync, openSync, writeSync } from 'node:fs';

const HEADER = 'quantity,form,group,place,period,value,base,locator\n';

/** Writes a synthetic table in the statements layout; no row is like another. */
export function writeSynthetic(file: string, rows: number): void {
  const opened = openSync(file, 'w');
  let text = HEADER;
  for (let row = 0; row < rows; row++) {
    text += `cases identified,labor trafficking,women,United States,${1900 + (row % 120)},"${row + 1},${String(row % 1000).padStart(3, '0')}",known cases,p. ${row}\n`;
    if (text.length > 1_000_000) {
      writeSync(opened, text);
      text = '';
    }
  }
  writeSync(opened, text);
  closeSync(opened);
}
