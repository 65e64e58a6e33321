import type { Age, Citizenship, Role, Sex } from '@darkfigure/schema';

/** Who is counted, as far as a label says it; the rest is “all”. */
export interface PopulationSpec {
  readonly role?: Role;
  readonly age?: Age;
  readonly sex?: Sex;
  readonly citizenship?: Citizenship;
  readonly segments?: readonly string[];
}

/** What a source splits by, beside age, sex and citizenship. */
export interface SegmentSpec {
  readonly label: string;
  readonly definition: string;
  readonly broader?: string;
  /** True where it says how a number was made and not who is counted. */
  readonly variant?: true;
}
