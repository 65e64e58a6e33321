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
import { type Role, role } from '../codes/role.ts';
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
  /** What one unit of the number is. */
  readonly unit: Unit;
  /** How far identification had gone when the count was made. */
  readonly stage: Stage;
  /** Whose definition decides what is counted. */
  readonly frame: Frame;
  /** Flow, stock or ever. */
  readonly temporal: Temporal;
  /** How the number was made. */
  readonly method: Method;
  /** The part that the counted people play. */
  readonly role: Role;
  /** What the place is to what is counted. */
  readonly geographyRole: GeographyRole;
  /** A dispute about the method, with references on both sides; each is a page that was read. */
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
