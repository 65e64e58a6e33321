import type { Dataset } from '@darkfigure/schema';
import { countsOf } from './regenerate-report.ts';
import { type SourceCoverage, sourceCoverage } from './source-coverage.ts';

/** The coverage page: what is held, how near the publishers it was read, and what to fetch first. Markdown. */
export function coveragePage(dataset: Dataset): string {
  const coverage = sourceCoverage(dataset);
  const counts = countsOf(dataset);
  return [
    `# What is held, edition ${dataset.edition}`,
    '',
    'Written by `npm run report`; do not edit. A missing year is “not found by us”, not “does not exist”.',
    '',
    table(
      ['', 'count'],
      Object.entries(counts).map(([name, count]) => [name, String(count)]),
    ),
    '',
    '## What to fetch first',
    '',
    'Sources by the number of figures that rest on one secondary page alone, then by the figures in dispute.',
    '',
    table(
      ['source', 'one secondary page', 'disputed', 'figures', 'publications without a date'],
      [...coverage]
        .sort(
          (a, b) =>
            b.unvalidated - a.unvalidated ||
            b.disputed - a.disputed ||
            (a.source < b.source ? -1 : 1),
        )
        .filter((entry) => entry.unvalidated + entry.disputed > 0)
        .map((entry) => [
          entry.source,
          String(entry.unvalidated),
          String(entry.disputed),
          String(entry.figures),
          String(entry.undatedPublications),
        ]),
    ),
    '',
    '## Source by source',
    '',
    table(
      [
        'source',
        'years',
        'figures',
        'vintages',
        'revised',
        'primary',
        'reprint',
        'secondary',
        'disputed',
        'unknown',
        'breaks',
        'corrections',
        'oldest look',
      ],
      coverage.map((entry) => [
        entry.source,
        entry.years === null ? 'undated' : entry.years.join('–'),
        String(entry.figures),
        String(entry.vintages),
        String(entry.revised),
        ...(['primary', 'reprint', 'secondary'] as const).map(
          (kind) => `${Math.round((100 * entry.seen[kind]) / Math.max(entry.vintages, 1))} %`,
        ),
        String(entry.disputed),
        String(entry.unknown),
        String(entry.breaks),
        String(entry.corrections),
        entry.oldestLook,
      ]),
    ),
    '',
    '## Gaps in yearly series',
    '',
    ...gapLines(coverage),
    '',
  ].join('\n');
}

function gapLines(coverage: readonly SourceCoverage[]): string[] {
  return coverage.flatMap(({ source, gaps }) =>
    gaps.map(({ series, years }) => `- ${source}: ${series}: ${years.join(', ')}`),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
