import type { Publication, Qualifier, Scope, SeenKind, Value } from '@darkfigure/schema';

/** One number of one publication, normalized: what a vintage is made of. */
export interface Observation {
  readonly figure: string;
  readonly source: string;
  readonly measure: string;
  readonly scope: Scope;
  readonly value: Value;
  readonly qualifier: Qualifier;
  readonly text: string;
  readonly publication: Publication['id'];
  readonly locator: string | null;
  readonly seenAt: string;
  readonly seenKind: SeenKind;
  readonly seenOn: string;
  readonly confirmedAt?: string | undefined;
  readonly note?: string | undefined;
  /** `file.csv:line` within the release. */
  readonly row: string;
  /** Where to point when something is wrong with it. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}
