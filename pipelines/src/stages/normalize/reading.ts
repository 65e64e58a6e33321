import type { Qualifier, Value } from '@darkfigure/schema';

/** A published text and what it says. */
export interface Reading {
  readonly value: Value;
  readonly qualifier: Qualifier;
  readonly text: string;
}
