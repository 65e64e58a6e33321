import { z } from 'zod';
import { correctionId, figureId, pageUrl, publicationId, sourceId } from './id.ts';

/** A known error in a publication or a relay of it. */
export interface Correction {
  /** The id: `correction/` and a name. */
  readonly id: string;
  /** The source whose publication is wrong. */
  readonly source: string;
  /** What is wrong, in our words. */
  readonly what: string;
  /** What should be read or done instead. */
  readonly instead: string;
  /** `publisher`: the publisher said so; `other-source`: a better source shows it; `our-inference`: we inferred it. */
  readonly basis: 'publisher' | 'other-source' | 'our-inference';
  /** The figures that it touches. */
  readonly figures: readonly string[];
  /** The guard: the raw text that must still be what it was when the error was noted. */
  readonly expect: readonly {
    /** The publication that has the text. */
    readonly publication: string;
    /** The figure that it is a reading of. */
    readonly figure: string;
    /** The text, digit for digit. */
    readonly text: string;
  }[];
  /** The page that says so; null where none is named. */
  readonly seenAt: string | null;
}

export const correctionSchema: z.ZodType<Correction> = z.strictObject({
  id: correctionId,
  source: sourceId,
  what: z.string().min(1),
  instead: z.string().min(1),
  basis: z.enum(['publisher', 'other-source', 'our-inference']),
  figures: z.array(figureId),
  expect: z.array(
    z.strictObject({ publication: publicationId, figure: figureId, text: z.string().min(1) }),
  ),
  seenAt: pageUrl.nullable(),
});
