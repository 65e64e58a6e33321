/** What is wrong with a file of JSON, and where. */
export interface TextIssue {
  /** From 1; null where it is no matter of a line. */
  readonly line: number | null;
  /** From 1; null where it is no matter of a line. */
  readonly column: number | null;
  /** The field, and what was expected there. */
  readonly message: string;
}

/** How many issues a message spells out. */
const SPELT = 10;

/** A line for each of the first issues, as editors and terminals follow them: `file:line:column: what`. */
export function issueLines(place: string, issues: readonly TextIssue[]): string {
  const spelt = issues.slice(0, SPELT).map(({ line, column, message }) => {
    const at = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
    return `${place}${at}: ${message}`;
  });
  const more = issues.length > SPELT ? [`${place}: and ${issues.length - SPELT} more`] : [];
  return [...spelt, ...more].join('\n');
}
