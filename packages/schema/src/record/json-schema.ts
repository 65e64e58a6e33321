import { z } from 'zod';

/** A zod schema as JSON Schema draft 2020-12. Checks that JSON Schema cannot say (order of ends, real dates) are left out. */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { target: 'draft-2020-12' }) as Record<string, unknown>;
}
