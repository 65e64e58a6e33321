/** Code that a page shows, as one program. */
export interface Example {
  /** Where it stands: a file and, in a doc comment, the name that it belongs to. */
  readonly name: string;
  readonly code: string;
}
