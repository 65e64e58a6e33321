/** Ids of catalog figures, the nearest first, and what may be said of them. */
export interface Alternatives {
  readonly ids: readonly string[];
  readonly are: string;
}

/** Where nothing is named. */
export const none: Alternatives = { ids: [], are: '' };
