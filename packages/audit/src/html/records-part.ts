import type { Diff } from '../change/change.ts';
import { escapePage } from './escape-page.ts';

/** How many records of each type the two editions hold. */
export function recordsPart({ before, after }: Diff): string {
  const types = Object.keys(before.records) as (keyof typeof before.records)[];
  const rows = types.map(
    (type) =>
      `<tr><th scope="row">${escapePage(type)}</th><td class="number">${before.records[type]}</td><td class="number">${after.records[type]}</td></tr>`,
  );
  return `<section aria-labelledby="records"><h2 id="records">Records</h2><table><caption>How many records of each type the two editions hold</caption><thead><tr><th scope="col">Type</th><th scope="col">Old</th><th scope="col">New</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}
