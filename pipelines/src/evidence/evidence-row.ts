/** One row of a reading list in the long format: what was read, of what, and where. */
export interface EvidenceRow {
  /** `file.csv:line`. */
  readonly at: string;
  readonly file: string;
  readonly source: string;
  readonly measure: string;
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly geography: string;
  readonly start: string;
  readonly end: string;
  readonly seenAt: string;
}

/** Turns a parsed row of the long format into an evidence row. */
export function evidenceRow(at: string, row: Readonly<Record<string, string>>): EvidenceRow {
  const number = (text: string | undefined) =>
    text === undefined || text === '' ? null : Number(text);
  return {
    at,
    file: at.slice(0, at.indexOf(':')),
    source: row.source_id ?? '',
    measure: row.measure ?? '',
    text: row.value_text ?? '',
    low: number(row.value_low),
    high: number(row.value_high),
    unit: row.unit ?? '',
    geography: row.geography ?? '',
    start: row.period_start ?? '',
    end: row.period_end ?? '',
    // A few rows name a file at a commit behind the page’s link.
    seenAt: (row.seen_at ?? '').split(' ')[0] ?? '',
  };
}
