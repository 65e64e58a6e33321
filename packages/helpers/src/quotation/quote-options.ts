/** How long a quotation is: a phrase, one sentence, or all that a careful reader must know. */
export type QuoteLength = 'short' | 'sentence' | 'full';

/** How long a quotation is, and how its numbers are written. */
export interface QuoteOptions {
  /** A phrase, one sentence or a paragraph; `sentence` where it is left out. */
  readonly length?: QuoteLength | undefined;
  /** How numbers and dates are written (BCP 47); the words are English. `en-GB` where it is left out. */
  readonly locale?: string | undefined;
}
