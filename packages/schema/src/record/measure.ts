import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type Frame, frame } from '../codes/frame.ts';
import {
  type GeographyRole,
  geographyRole,
  type Method,
  method,
  type Temporal,
  temporal,
} from '../codes/place-and-time.ts';
import { type Role, role } from '../codes/population.ts';
import { type Stage, stage } from '../codes/stage.ts';
import { type Unit, unit } from '../codes/unit.ts';
import { measureId, sourceId } from './id.ts';
import { type Contested, contestedSchema } from './quality.ts';

/** What is being counted, defined once, in our words. Two publishers’ different things never share a measure. */
export interface Measure {
  /** The id: source, then what is counted. */
  readonly id: string;
  /** The source that counts it. */
  readonly source: string;
  /** What the number is of, as a noun phrase that follows the number: “potential trafficking cases learned of by the hotline”. */
  readonly label: string;
  /** What one of the number is and what is left out, in our words. */
  readonly definition: string;
  readonly unit: Unit;
  readonly stage: Stage;
  readonly frame: Frame;
  readonly temporal: Temporal;
  readonly method: Method;
  readonly role: Role;
  readonly geographyRole: GeographyRole;
  readonly contested?: Contested | undefined;
}

export const measureSchema: z.ZodType<Measure> = z.strictObject({
  id: measureId,
  source: sourceId,
  label: z.string().min(1),
  definition: z.string().min(1),
  unit: z.enum(codesOf(unit)),
  stage: z.enum(codesOf(stage)),
  frame: z.enum(codesOf(frame)),
  temporal: z.enum(codesOf(temporal)),
  method: z.enum(codesOf(method)),
  role: z.enum(codesOf(role)),
  geographyRole: z.enum(codesOf(geographyRole)),
  contested: contestedSchema.optional(),
});
