/** The axes that decide what may be put beside what; `measure` is the series that a number was counted by. */
export const axes = [
  'measure',
  'unit',
  'stage',
  'frame',
  'temporal',
  'geographyRole',
  'denominator',
  'exploitation',
  'role',
  'age',
  'sex',
  'citizenship',
  'segments',
  'geography',
  'period',
  'method',
] as const;
/** An axis of the scope of a number. */
export type Axis = (typeof axes)[number];

/** Who or what is counted, within a measure. */
export const groupAxes = [
  'exploitation',
  'role',
  'age',
  'sex',
  'citizenship',
  'segments',
] as const satisfies readonly Axis[];

export const inGroups: readonly Axis[] = /* @__PURE__ */ (groupAxes as readonly Axis[]).concat(
  'geography',
);
/** Who, where and when: what a number can be a part of another in. */
export const inGroupsAndTime: readonly Axis[] = /* @__PURE__ */ inGroups.concat('period');

/** How what one number is of lies to what another is of. `unknown`: the data do not say, and nothing is assumed. */
export type Relation = 'equal' | 'narrower' | 'broader' | 'overlapping' | 'disjoint' | 'unknown';

/** One relation an axis. */
export type Relations = Readonly<Record<Axis, Relation>>;
