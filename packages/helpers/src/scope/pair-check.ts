import type { CatalogContext } from '../catalog-context.ts';
import { requireReason } from '../require-reason.ts';
import type { AssumableAxis, Assumption } from './assumption.ts';
import type { Axis, Relation } from './axis.ts';
import { axisRelation } from './axis-relation.ts';
import type { Reason, RefusalCode } from './refusal.ts';
import { axisValue, type ScopePart } from './scope-part.ts';
import { whyNot } from './why.ts';

/** What may be told to a check: assumptions, and why a break does not matter here. */
export interface CheckOptions {
  readonly assumptions?: readonly Assumption[] | undefined;
  readonly acrossBreak?: string | undefined;
}

/** What a check may look things up in, and what it was told. */
export interface Settings {
  readonly context: CatalogContext;
  readonly assumptions: readonly Assumption[];
  readonly acrossBreak?: string | undefined;
}

/** What a check is told, with what it looks things up in. Throws InvalidOptionError for what has no name or no reason. */
export function settingsOf(
  context: CatalogContext,
  { assumptions = [], acrossBreak }: CheckOptions,
): Settings {
  for (const { name } of assumptions) requireReason('The name of an assumption', name);
  if (acrossBreak !== undefined) requireReason('acrossBreak', acrossBreak);
  return { context, assumptions, acrossBreak };
}

/** What was assumed of two parts on an axis. */
export interface AssumptionUse {
  readonly name: string;
  readonly axis: Axis;
  readonly a: string;
  readonly b: string;
  /** What the data say, and what was taken instead. */
  readonly was: Relation;
  readonly taken: Relation;
}

export interface PairCheck {
  readonly reasons: readonly Reason[];
  readonly uses: readonly AssumptionUse[];
}

/** Two parts held against each other, axis by axis. */
export interface PairChecker extends PairCheck {
  readonly a: ScopePart;
  readonly b: ScopePart;
  readonly settings: Settings;
  readonly relation: (axis: Axis) => Relation;
  readonly refuse: (
    code: RefusalCode,
    axis: Axis | null,
    relation?: Relation,
    detail?: string,
  ) => void;
  /** Whether an assumption takes one of these relations on an axis; it is noted as used. */
  readonly assumes: (axis: Axis, wanted: readonly Relation[]) => boolean;
  /** Refuses unless the relation on an axis is one of these, or is open and assumed to be. */
  readonly require: (axis: Axis, wanted: readonly Relation[], code: RefusalCode) => void;
}

/** Relations that leave room for an assumption. */
export const open: readonly Relation[] = ['unknown', 'overlapping'];

export function pairChecker(a: ScopePart, b: ScopePart, settings: Settings): PairChecker {
  const reasons: Reason[] = [];
  const uses: AssumptionUse[] = [];
  const relation = (axis: Axis) => axisRelation(axis, a, b, settings.context);
  const held = (axis: Axis) => ({ axis, a: axisValue(axis, a), b: axisValue(axis, b) });
  const checker: PairChecker = {
    a,
    b,
    settings,
    reasons,
    uses,
    relation,
    refuse: (code, axis, found, detail) => {
      reasons.push(reasonFor(code, axis === null ? null : held(axis), found, detail));
    },
    assumes: (axis, wanted) => {
      for (const { name, allows } of settings.assumptions) {
        // Units and times are never open, so that nobody asks what is assumed of them.
        const taken = allows[axis as AssumableAxis];
        if (taken === undefined || !wanted.includes(taken)) continue;
        uses.push({ name, ...held(axis), was: relation(axis), taken });
        return true;
      }
      return false;
    },
    require: (axis, wanted, code) => {
      const found = relation(axis);
      if (wanted.includes(found) || (open.includes(found) && checker.assumes(axis, wanted))) return;
      checker.refuse(code, axis, found);
    },
  };
  return checker;
}

/** A reason, with the sentence that belongs to it. */
export function reasonFor(
  code: RefusalCode,
  held: (Pick<Reason, 'a' | 'b'> & { readonly axis?: Axis }) | null,
  relation: Relation | null = null,
  detail?: string,
): Reason {
  const { axis = null, a = '', b = '' } = held ?? {};
  const why = whyNot(code, axis);
  return { code, axis, relation, a, b, why: detail === undefined ? why : `${why} ${detail}` };
}
