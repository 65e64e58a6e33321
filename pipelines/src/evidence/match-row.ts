import type { Figure, Geography, Publication, Vintage } from '@darkfigure/schema';
import type { EvidenceRow } from './evidence-row.ts';
import { sameDigits } from './same-digits.ts';
import { samePage } from './same-page.ts';
import { samePeriod, samePlace, sameUnit } from './same-scope.ts';

export interface Candidate {
  readonly figure: Figure;
  readonly vintage: Vintage;
  readonly publication: Publication;
  readonly place: Geography;
}

/** On which of page, digits, unit, place and period a vintage agrees with an evidence row. */
export interface Agreement {
  readonly page: boolean;
  readonly digits: boolean;
  readonly unit: boolean;
  readonly place: boolean;
  /** `not-stated`: the row has a year, but we hold the figure without a period because the page states none. */
  readonly period: boolean | 'not-stated';
}

export function agreement(
  row: EvidenceRow,
  { figure, vintage, publication, place }: Candidate,
): Agreement {
  const pages = [
    vintage.seenAt,
    vintage.confirmedAt,
    publication.url,
    ...publication.looks.map((look) => look.url),
  ];
  return {
    page:
      !/^https?:/.test(row.seenAt) ||
      pages.some((page) => page !== undefined && page !== null && samePage(page, row.seenAt)),
    digits: sameDigits(row, vintage),
    unit: sameUnit(row.unit, figure.scope.unit),
    place: samePlace(row.geography, place),
    period: samePeriod(row, figure),
  };
}
