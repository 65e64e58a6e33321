import type { Change, Diff, Reading } from '../change/change.ts';
import type { PolicyReport } from '../policy/check-policy.ts';
import { isReading } from '../render/content-text.ts';
import { policyLines } from '../render/policy-lines.ts';
import {
  headline,
  type ReportEntry,
  type ReportSection,
  reportPlan,
} from '../render/report-plan.ts';
import { drawReadings } from './draw-readings.ts';
import { escapePage } from './escape-page.ts';
import { pageStyle } from './page-style.ts';

/** Ids that an entry of many records names before it folds the rest away. */
const NAMED = 5;

/**
 * Renders a diff as one page that needs nothing else: no script, font or file. Text from the data is inert. Old and new
 * readings are drawn, and said in words beside the drawing.
 *
 * @param policy What a policy says to the diff; it stands before the changes.
 * @returns The whole HTML document, with a line break at the end.
 * @throws Nothing.
 */
export function renderHtml(diff: Diff, policy?: PolicyReport): string {
  const title = escapePage(`Darkfigure ${diff.before.edition} → ${diff.after.edition}`);
  const plan = reportPlan(diff);
  const sections = plan.map((section, at) => sectionOf(section, at, diff));
  const rules = policy === undefined ? [] : policyLines(policy);
  const links = [
    ...rules.map(({ title: name }, at) => ({ name, to: `policy-${at}` })),
    ...plan.map(({ title: name, changes }, at) => ({
      name: `${name} (${changes})`,
      to: `part-${at}`,
    })),
    { name: 'Records', to: 'records' },
  ].map(({ name, to }) => `<li><a href="#${to}">${escapePage(name)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><h1>${title}</h1><p>${escapePage(headline(diff))}</p></header>
<nav aria-label="Parts"><ul>${links.join('')}</ul></nav>
<main>
${policyPart(rules)}${sections.join('\n')}
${recordsPart(diff)}
</main>
</body>
</html>
`;
}

function policyPart(rules: ReturnType<typeof policyLines>): string {
  return rules
    .map(({ title, lines }, at) => {
      const items = lines.map(
        ({ what, message, advice }) =>
          `<li><span class="breach">${escapePage(what)}</span>: ${escapePage(message)}. <span class="note">${escapePage(advice)}</span></li>`,
      );
      return `<section aria-labelledby="policy-${at}"><h2 id="policy-${at}">${escapePage(title)}</h2><ul>${items.join('')}</ul></section>`;
    })
    .join('\n');
}

function sectionOf({ title, changes, entries }: ReportSection, at: number, diff: Diff): string {
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

function recordsPart({ before, after }: Diff): string {
  const types = Object.keys(before.records) as (keyof typeof before.records)[];
  const rows = types.map(
    (type) =>
      `<tr><th scope="row">${escapePage(type)}</th><td class="number">${before.records[type]}</td><td class="number">${after.records[type]}</td></tr>`,
  );
  return `<section aria-labelledby="records"><h2 id="records">Records</h2><table><caption>How many records of each type the two editions hold</caption><thead><tr><th scope="col">Type</th><th scope="col">Old</th><th scope="col">New</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}
