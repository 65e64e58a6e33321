import type { Change } from '../change/change.ts';
import type { ChangeClass } from '../dataset-types.ts';

/** How a difference in one field is classed. */
export interface FieldRule {
  readonly class: ChangeClass;
  /** Whether a record may do without the field; one that must have it changes schema when it loses it. */
  readonly optional: boolean;
  /** Where it is not the step of the class. */
  readonly semver?: Change['semver'];
  /** The fields inside, where they are classed one by one. */
  readonly fields?: FieldRules;
}

export type FieldRules = Readonly<Record<string, FieldRule>>;

/** The rules of every field of a record: a field that is missing or wrongly optional fails to compile. */
export type RulesOf<Of> = {
  readonly [Field in keyof Of]-?: FieldRule & {
    readonly optional: undefined extends Of[Field] ? true : false;
  };
};

type Step = Change['semver'];

/** The rule of a field that every record has. */
export function must(name: ChangeClass, semver?: Step): FieldRule & { readonly optional: false } {
  return semver === undefined
    ? { class: name, optional: false }
    : { class: name, optional: false, semver };
}

/** The rule of a field that a record may have. */
export function may(name: ChangeClass, semver?: Step): FieldRule & { readonly optional: true } {
  return semver === undefined
    ? { class: name, optional: true }
    : { class: name, optional: true, semver };
}

/** The rule of an object whose fields are classed one by one; `name` classes its coming or going as a whole. */
export function inside(
  name: ChangeClass,
  fields: FieldRules,
): FieldRule & { readonly optional: false } {
  return { class: name, optional: false, fields };
}
