import type { Dataset } from '@darkfigure/schema';
import type { ChangedRecord } from './summarize-changes.ts';

/** The counts that a maintainer looks at first. */
export function countsOf(dataset: Dataset): Readonly<Record<string, number>> {
  const standing = dataset.figures.map((figure) =>
    figure.current.map((index) => figure.vintages[index]),
  );
  return {
    sources: dataset.sources.length,
    publications: dataset.publications.length,
    measures: dataset.measures.length,
    figures: dataset.figures.length,
    vintages: dataset.figures.reduce((sum, figure) => sum + figure.vintages.length, 0),
    claims: dataset.claims.length,
    breaks: dataset.breaks.length,
    corrections: dataset.corrections.length,
    unknowns: standing.filter((vintages) =>
      vintages.every((vintage) => vintage?.value.kind === 'unknown'),
    ).length,
    disputed: dataset.figures.filter((figure) => figure.status.includes('disputed')).length,
    unvalidated: dataset.figures.filter((figure) => figure.status.includes('unvalidated')).length,
    'raw tables': dataset.inputs.filter((input) => input.rows !== null).length,
    'raw rows': dataset.inputs.reduce((sum, input) => sum + (input.rows ?? 0), 0),
  };
}

/** The report of a regeneration as text. */
export function formatReport(
  dataset: Dataset,
  changes: readonly ChangedRecord[],
  most = 40,
): string {
  const counts = Object.entries(countsOf(dataset));
  const width = Math.max(...counts.map(([name]) => name.length));
  const lines = [
    `Darkfigure ${dataset.edition}`,
    ...counts.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(6)}`),
  ];
  if (changes.length === 0) lines.push('No change against the committed data.');
  else {
    lines.push(
      `${changes.length} ${changes.length === 1 ? 'record differs' : 'records differ'} from the committed data:`,
    );
    for (const { type, id, change, detail } of changes.slice(0, most))
      lines.push(`  ${change.padEnd(7)} ${type}: ${id}${detail === '' ? '' : `: ${detail}`}`);
    if (changes.length > most) lines.push(`  … and ${changes.length - most} more`);
  }
  return lines.join('\n');
}
