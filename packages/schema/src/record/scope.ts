import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type Exploitation, exploitation } from '../codes/exploitation.ts';
import { type Frame, frame } from '../codes/frame.ts';
import { type GeographyRole, geographyRole, type Method, method } from '../codes/place-and-time.ts';
import { type Stage, stage } from '../codes/stage.ts';
import { type Unit, unit } from '../codes/unit.ts';
import { code, figureId } from './id.ts';
import { type Period, periodSchema } from './period.ts';
import { type Population, populationSchema } from './population.ts';

/**
 * What is 100 % of a share, the base of a rate or ratio, or what money is an average for each of. `figure`
 * names it where we hold it.
 */
export interface Denominator {
  /** In the words of the table. */
  readonly text: string;
  /** Its figure in this dataset, where we hold it. */
  readonly figure?: string | undefined;
}

/** The axes that decide what may be put beside what. */
export interface Scope {
  /** What one unit of the number is. */
  readonly unit: Unit;
  /** How far identification had gone when the count was made. */
  readonly stage: Stage;
  /** Whose definition decides what is counted. */
  readonly frame: Frame;
  /** The form of exploitation that is counted. */
  readonly exploitation: Exploitation;
  /** Who is counted, with what else the source splits by. */
  readonly population: Population;
  /** Where, and what the place is to what is counted. */
  readonly geography: {
    /** The code of the place. */
    readonly code: string;
    /** What the place is to what is counted. */
    readonly role: GeographyRole;
  };
  /** When: two inclusive days, both null where the source states no period, and how to take them. */
  readonly period: Period;
  /** What is 100 % of a share, or the base of a rate or ratio; null where the number has none. Its `figure` names it where we hold it. */
  readonly denominator: Denominator | null;
  /** How the number was made. */
  readonly method: Method;
}

export const scopeSchema: z.ZodType<Scope> = z.strictObject({
  unit: z.enum(codesOf(unit)),
  stage: z.enum(codesOf(stage)),
  frame: z.enum(codesOf(frame)),
  exploitation: z.enum(codesOf(exploitation)),
  population: populationSchema,
  geography: z.strictObject({ code, role: z.enum(codesOf(geographyRole)) }),
  period: periodSchema,
  denominator: z.strictObject({ text: z.string().min(1), figure: figureId.optional() }).nullable(),
  method: z.enum(codesOf(method)),
});
