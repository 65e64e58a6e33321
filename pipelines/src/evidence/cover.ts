import type { Dataset } from '@darkfigure/schema';
import type { EvidenceRow } from './evidence-row.ts';
import { type Agreement, agreement, type Candidate } from './match-row.ts';

export interface Exclusion {
  readonly file: string;
  readonly source: string;
  readonly text: string;
  readonly seenAt: string;
  readonly reason: string;
}

export interface Coverage {
  /** Rows with a vintage that agrees on page, digits, unit, place and period. */
  readonly held: readonly {
    readonly row: EvidenceRow;
    readonly figure: string;
    /** What the row says and the dataset leaves open. */
    readonly without: 'period' | 'link' | null;
  }[];
  readonly excluded: readonly { readonly row: EvidenceRow; readonly reason: string }[];
  /** Rows that neither has; with the nearest vintage and on what it disagrees. */
  readonly missing: readonly { readonly row: EvidenceRow; readonly nearest: string }[];
}

/** Looks for every evidence row among the vintages, by what was published, where it was read and what it is said of. */
export function cover(
  rows: readonly EvidenceRow[],
  dataset: Dataset,
  exclusions: readonly Exclusion[],
): Coverage {
  const publications = new Map(
    dataset.publications.map((publication) => [publication.id, publication]),
  );
  const places = new Map(dataset.geographies.map((place) => [place.code, place]));
  const candidates: Candidate[] = dataset.figures.flatMap((figure) =>
    figure.vintages.flatMap((vintage) => {
      const [publication, place] = [
        publications.get(vintage.publication),
        places.get(figure.scope.geography.code),
      ];
      return publication === undefined || place === undefined
        ? []
        : [{ figure, vintage, publication, place }];
    }),
  );
  const held: Coverage['held'][number][] = [];
  const excluded: Coverage['excluded'][number][] = [];
  const missing: Coverage['missing'][number][] = [];
  for (const row of rows) {
    let best:
      | { readonly candidate: Candidate; readonly agrees: Agreement; readonly score: number }
      | undefined;
    for (const candidate of candidates) {
      const agrees = agreement(row, candidate);
      const score =
        (agrees.page ? 3 : 0) +
        (agrees.digits ? 3 : 0) +
        Number(agrees.unit) +
        Number(agrees.place) +
        (agrees.period === true ? 1 : agrees.period === 'not-stated' ? 0.5 : 0);
      if (best === undefined || score > best.score) best = { candidate, agrees, score };
      if (score === 9) break;
    }
    const exclusion = exclusions.find(
      (entry) =>
        entry.file === row.file &&
        entry.source === row.source &&
        entry.text === row.text &&
        entry.seenAt.split(' ')[0] === row.seenAt,
    );
    if (best !== undefined && best.score >= 8.5) {
      const without =
        best.agrees.period === 'not-stated'
          ? 'period'
          : /^https?:/.test(row.seenAt)
            ? null
            : 'link';
      held.push({ row, figure: best.candidate.figure.id, without });
    } else if (exclusion !== undefined) excluded.push({ row, reason: exclusion.reason });
    else {
      const differs =
        best === undefined
          ? 'nothing'
          : Object.entries(best.agrees)
              .filter(([, agrees]) => !agrees)
              .map(([axis]) => axis)
              .join(', ');
      missing.push({
        row,
        nearest:
          best === undefined
            ? 'nothing'
            : `${best.candidate.figure.id} (${best.candidate.vintage.text}) differs in ${differs}`,
      });
    }
  }
  return { held, excluded, missing };
}
