import type { SeriesBreak } from '../catalog/dataset-types.ts';
import type { AssumableAxis } from './assumption.ts';
import type { Axis, Relation } from './axis.ts';
import { axisRelation } from './axis-relation.ts';
import type { Reason } from './refusal.ts';
import type { Refusal } from './refusals.ts';
import { axisValue, type ScopePart } from './scope-part.ts';
import type { Settings } from './settings.ts';
import { whyRefused } from './why.ts';

/** What was assumed of two parts on an axis. */
export interface AssumptionUse {
  /** Which assumption it was, by name. */
  readonly name: string;
  /** The axis on which it was needed. */
  readonly axis: Axis;
  /** What the first part holds on the axis, as a code, dates or words. */
  readonly a: string;
  /** What the second part holds on the axis, in the same way. */
  readonly b: string;
  /** How the first lies to the second by what the data say. */
  readonly was: Relation;
  /** The relation that was taken instead. */
  readonly taken: Relation;
}

export interface PairCheck {
  readonly reasons: readonly Reason[];
  readonly uses: readonly AssumptionUse[];
  /** The breaks that were passed over for a reason. */
  readonly crossed: readonly SeriesBreak[];
}

/** Two parts held against each other, axis by axis. */
export interface PairChecker extends PairCheck {
  readonly reasons: Reason[];
  readonly crossed: SeriesBreak[];
  readonly a: ScopePart;
  readonly b: ScopePart;
  readonly settings: Settings;
  readonly relation: (axis: Axis) => Relation;
  readonly refuse: (refusal: Refusal, axis: Axis, relation: Relation | null) => void;
  /** Whether an assumption takes one of these relations on an axis; it is noted as used. */
  readonly assumes: (axis: Axis, wanted: readonly Relation[]) => boolean;
  /** Refuses unless the relation on an axis is one of these, or is open and assumed to be. */
  readonly require: (axis: Axis, wanted: readonly Relation[], refusal: Refusal) => void;
}

/** Relations that leave room for an assumption. */
export const open: readonly Relation[] = ['unknown', 'overlapping'];

export function pairChecker(a: ScopePart, b: ScopePart, settings: Settings): PairChecker {
  const reasons: Reason[] = [];
  const uses: AssumptionUse[] = [];
  const relation = (axis: Axis) => axisRelation(axis, a, b, settings.context);
  const checker: PairChecker = {
    a,
    b,
    settings,
    reasons,
    uses,
    crossed: [],
    relation,
    refuse: ({ code, why }, axis, relation) => {
      const [mine, other] = [axisValue(axis, a), axisValue(axis, b)];
      reasons.push({
        code,
        axis,
        relation,
        a: mine,
        b: other,
        why: why ?? whyRefused(axis, relation),
      });
    },
    assumes: (axis, wanted) => {
      for (const { name, allows } of settings.assumptions) {
        // Units and times are never open, so that nobody asks what is assumed of them.
        const taken = allows[axis as AssumableAxis];
        if (taken === undefined || !wanted.includes(taken)) continue;
        const was = relation(axis);
        // Days that two periods share are known, and those that they do not: the one may stand for the other, no more.
        if (axis === 'period' && was === 'overlapping' && taken !== 'equal') continue;
        const [mine, other] = [axisValue(axis, a), axisValue(axis, b)];
        uses.push({ name, axis, a: mine, b: other, was, taken });
        return true;
      }
      return false;
    },
    require: (axis, wanted, refusal) => {
      const found = relation(axis);
      if (wanted.includes(found) || (open.includes(found) && checker.assumes(axis, wanted))) return;
      checker.refuse(refusal, axis, found);
    },
  };
  return checker;
}

/** A reason that no axis gives. */
export function reasonFor({ code, why }: Required<Refusal>, a: string, b: string): Reason {
  return { code, axis: null, relation: null, a, b, why };
}
