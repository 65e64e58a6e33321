import { z } from 'zod';

/** The tombstone of an id. */
export type Redirect =
  | {
      /** The id that was given up. */
      readonly id: string;
      /** What became of it. */
      readonly kind: 'moved';
      /** What took its place, by id; null where nothing did. */
      readonly to: string;
      /** Why, in our words. */
      readonly reason: string;
      /** The edition in which it was given up, YYYY.MM. */
      readonly since: string;
    }
  | {
      /** The id that was given up. */
      readonly id: string;
      /** What became of it. */
      readonly kind: 'split';
      /** What took its place, by id. */
      readonly to: readonly string[];
      /** Why, in our words. */
      readonly reason: string;
      /** The edition in which it was given up, YYYY.MM. */
      readonly since: string;
    }
  | {
      /** The id that was given up. */
      readonly id: string;
      /** What became of it. */
      readonly kind: 'withdrawn';
      /** Nothing took its place. */
      readonly to: null;
      /** Why, in our words. */
      readonly reason: string;
      /** The edition in which it was given up, YYYY.MM. */
      readonly since: string;
    };

const edition = z
  .string()
  .regex(/^\d{4}\.(0[1-9]|1[0-2])$/, { message: 'expected an edition YYYY.MM' });

const anyId = z.string().min(3).max(240);

export const redirectSchema: z.ZodType<Redirect> = z.discriminatedUnion('kind', [
  z.strictObject({
    id: anyId,
    kind: z.literal('moved'),
    to: anyId,
    reason: z.string().min(1),
    since: edition,
  }),
  z.strictObject({
    id: anyId,
    kind: z.literal('split'),
    to: z.array(anyId).min(2),
    reason: z.string().min(1),
    since: edition,
  }),
  z.strictObject({
    id: anyId,
    kind: z.literal('withdrawn'),
    to: z.null(),
    reason: z.string().min(1),
    since: edition,
  }),
]);
