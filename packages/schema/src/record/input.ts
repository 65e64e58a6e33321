import { z } from 'zod';

/** One input file of the build. */
export interface Input {
  /** Its path in the repository. */
  readonly path: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** How long it is. */
  readonly bytes: number;
  /** Rows of a table; null of what is none. */
  readonly rows: number | null;
}

export const inputSchema: z.ZodType<Input> = z.strictObject({
  path: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  rows: z.number().int().nonnegative().nullable(),
});
