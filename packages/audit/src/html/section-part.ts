import type { Change, Diff, Reading } from '../change/change.ts';
import { isReading } from '../render/content-text.ts';
import type { ReportEntry, ReportSection } from '../render/report-plan.ts';
import { drawReadings } from './draw-readings.ts';
import { escapePage } from './escape-page.ts';

/** Ids that an entry of many records names before it folds the rest away. */
const NAMED = 5;

/** One part of the report, with its entries. */
export function sectionPart(
  { title, changes, entries }: ReportSection,
  at: number,
  diff: Diff,
): string {
  const drawn = drawable(diff);
  const parts = entries.map((entry) => entryOf(entry, drawn));
  return `<section aria-labelledby="part-${at}"><h2 id="part-${at}">${escapePage(title)} (${changes})</h2>${parts.join('\n')}</section>`;
}

function entryOf({ record, ids, lines }: ReportEntry, drawn: ReadonlyMap<string, Change>): string {
  const [first = ''] = ids;
  const many = `${ids.length} ${record}`;
  const heading = ids.length === 1 ? `${record} ${first}` : many;
  const named = ids.slice(0, NAMED).map(escapePage).join(', ');
  const rest = ids.slice(NAMED).map(escapePage).join(', ');
  const list =
    ids.length === 1
      ? ''
      : `<p class="note">${named}</p>${rest === '' ? '' : `<details><summary>and ${ids.length - NAMED} more</summary><p>${rest}</p></details>`}`;
  const rows = lines.map(({ what, before, after, remarks, weight }) => {
    const note =
      remarks.length === 0 ? '' : `<div class="note">${escapePage(remarks.join('; '))}</div>`;
    return `<tr><th scope="row"${weight === 'lost' ? ' class="lost"' : ''}>${escapePage(what).replaceAll('/', '/<wbr>')}${note}</th><td>${escapePage(before ?? '')}</td><td>${escapePage(after ?? '')}</td></tr>`;
  });
  const change = ids.length === 1 ? drawn.get(`${record} ${first}`) : undefined;
  const drawing =
    change === undefined ? '' : drawReadings(readingsOf(change.before), readingsOf(change.after));
  return `<h3>${escapePage(heading)}</h3>${list}${drawing}<table class="changes"><caption>Changes of ${escapePage(ids.length === 1 ? first : many)}</caption><thead><tr><th scope="col">What</th><th scope="col">Old</th><th scope="col">New</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The change of each record whose two sides are readings: what stood before what stands, where it says so. */
function drawable(diff: Diff): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>();
  for (const change of diff.changes) {
    const key = `${change.record} ${change.id}`;
    const both = readingsOf(change.before).length > 0 && readingsOf(change.after).length > 0;
    if (both && !(found.get(key)?.path.startsWith('current') ?? false)) found.set(key, change);
  }
  return found;
}

function readingsOf(content: unknown): readonly Reading[] {
  return Array.isArray(content) ? content.filter(isReading) : [];
}
