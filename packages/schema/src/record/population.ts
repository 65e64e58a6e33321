import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import {
  type Age,
  age,
  type Citizenship,
  citizenship,
  type Sex,
  sex,
} from '../codes/population.ts';
import { type Role, role } from '../codes/role.ts';
import { code } from './id.ts';

/** Who is counted. `segments` are what else the source splits by, each a code of the dataset’s segment list, sorted. */
export interface Population {
  /** The part that the counted people play. */
  readonly role: Role;
  /** Age group. */
  readonly age: Age;
  /** Sex or gender, as the source records it. */
  readonly sex: Sex;
  /** Citizenship relative to the country of the count. */
  readonly citizenship: Citizenship;
  /** What else the source splits by: codes of the segment list, sorted. */
  readonly segments: readonly string[];
}

export const populationSchema = z.strictObject({
  role: z.enum(codesOf(role)),
  age: z.enum(codesOf(age)),
  sex: z.enum(codesOf(sex)),
  citizenship: z.enum(codesOf(citizenship)),
  segments: z.array(code),
});
