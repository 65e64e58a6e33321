import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type SeenKind, seenKind } from '../codes/seen-kind.ts';
import { isoDate, pageUrl, partialDate } from './id.ts';

/** One place where the claim was seen, in our words except for the number. */
export interface Appearance {
  /** Who or what says so there. */
  readonly where: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD as seen; null where no date was seen. Appearances stand in time order. */
  readonly published: string | null;
  /** The number as printed there. */
  readonly text: string;
  /** What it is said of there. */
  readonly scope: string;
  /** Whom that place credits; null where nobody. */
  readonly cites: string | null;
  /** The page on which it was read; null where no page is named. */
  readonly seenAt: string | null;
  /** How near the page that was read stands to the publisher. */
  readonly seenKind: SeenKind;
  /** The day of the reading, YYYY-MM-DD. */
  readonly seenOn: string;
}

export const appearanceSchema: z.ZodType<Appearance> = z.strictObject({
  where: z.string().min(1),
  published: partialDate.nullable(),
  text: z.string().min(1),
  scope: z.string().min(1),
  cites: z.string().min(1).nullable(),
  seenAt: pageUrl.nullable(),
  seenKind: z.enum(codesOf(seenKind)),
  seenOn: isoDate,
});
