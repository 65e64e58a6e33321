import { z } from 'zod';
import type { Code } from '../codes/code-list.ts';
import { code } from './id.ts';

/** A code with the list that it belongs to, as published. */
export interface ListedCode extends Code {
  /** The list that it belongs to. */
  readonly list: string;
}

export const listedCodeSchema: z.ZodType<ListedCode> = z.strictObject({
  list: code,
  code: z.string().min(1),
  label: z.string(),
  definition: z.string().min(1),
  broader: z.string().optional(),
  variant: z.literal(true).optional(),
  mapping: z.record(z.string(), z.string()).optional(),
});
