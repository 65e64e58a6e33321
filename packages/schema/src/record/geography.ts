import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type GeographyKind, geographyKind } from '../codes/place-and-time.ts';
import { code } from './id.ts';

/** A place. Regions are one publisher’s own: two publishers’ “Asia” are two codes. */
export interface Geography {
  /** The code: of ISO 3166 where the place has one, in lower case. */
  readonly code: string;
  /** Its name in English. */
  readonly label: string;
  /** What sort of place a geography code is. */
  readonly kind: GeographyKind;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  readonly iso3166: string | null;
  /** The codes of places that wholly contain this one. */
  readonly within: readonly string[];
  /** What belongs to it. */
  readonly definition: string;
}

export const geographySchema: z.ZodType<Geography> = z.strictObject({
  code,
  label: z.string().min(1),
  kind: z.enum(codesOf(geographyKind)),
  iso3166: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .nullable(),
  within: z.array(code),
  definition: z.string().min(1),
});
