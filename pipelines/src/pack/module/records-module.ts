import type { Dataset } from '@darkfigure/schema';
import { packRecords } from './pack-records.ts';

/** The module that holds the records as one text; without the hashes of the raw files, which `json/inputs.json` has. */
export function recordsModule({ edition: _, inputs: __, ...records }: Dataset): string {
  return `export const text=\`${packRecords(records)}\`;\n`;
}
