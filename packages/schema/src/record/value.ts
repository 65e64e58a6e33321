import { z } from 'zod';
import { type IntervalBasis, intervalBasis, type RangeBasis, rangeBasis } from '../codes/basis.ts';
import { type BoundOp, boundOp } from '../codes/bound-op.ts';
import { codesOf } from '../codes/code-list.ts';
import { type UnknownReason, unknownReason } from '../codes/unknown-reason.ts';

/**
 * One number as published. `rounding` is the unit it was rounded to, derived from the text: the publisher’s own number
 * lies within `value ± rounding / 2`. A missing rounding never means exact: the qualifier says that.
 */
export interface PointValue {
  /** Of which kind the value is. */
  readonly kind: 'point';
  /** The number. */
  readonly value: number;
  /** The unit to which it was rounded; absent where that is not known. */
  readonly rounding?: number | undefined;
}

/** Two ends with nothing said of the likelihood between them. */
export interface RangeValue {
  /** Of which kind the value is. */
  readonly kind: 'range';
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** The best value within the ends, where one was published. */
  readonly best?: number | undefined;
  /** Where the two ends of a range come from. */
  readonly basis: RangeBasis;
}

/** Two ends with a stated level. */
export interface IntervalValue {
  /** Of which kind the value is. */
  readonly kind: 'interval';
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** The best value within the ends, where one was published. */
  readonly best?: number | undefined;
  /** Coverage as a fraction: 0.95. */
  readonly level: number;
  /** What kind of interval it is. */
  readonly basis: IntervalBasis;
}

/** One end; the other is open. */
export interface BoundValue {
  /** Of which kind the value is. */
  readonly kind: 'bound';
  /** On which side of the bound the quantity lies. */
  readonly op: BoundOp;
  /** The end that is known. */
  readonly value: number;
}

/** No number, and why. */
export interface UnknownValue {
  /** Of which kind the value is. */
  readonly kind: 'unknown';
  /** Why there is no number. */
  readonly reason: UnknownReason;
}

/** A number as it was published, or why there is none. */
export type Value = PointValue | RangeValue | IntervalValue | BoundValue | UnknownValue;
/** Of which kind a value is: one number, two ends, two ends with a level, one end, or none. */
export type ValueKind = Value['kind'];

const number = z.number();
const ends = { low: number, high: number, best: number.optional() };
const ordered = (value: { low: number; high: number; best?: number | undefined }) =>
  value.low <= value.high &&
  (value.best === undefined || (value.best >= value.low && value.best <= value.high));
const message = 'expected low ≤ best ≤ high';

export const valueSchema: z.ZodType<Value> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('point'),
    value: number,
    rounding: number.positive().optional(),
  }),
  z
    .strictObject({ kind: z.literal('range'), ...ends, basis: z.enum(codesOf(rangeBasis)) })
    .refine(ordered, { message }),
  z
    .strictObject({
      kind: z.literal('interval'),
      ...ends,
      level: number.gt(0).lt(1),
      basis: z.enum(codesOf(intervalBasis)),
    })
    .refine(ordered, { message }),
  z.strictObject({ kind: z.literal('bound'), op: z.enum(codesOf(boundOp)), value: number }),
  z.strictObject({ kind: z.literal('unknown'), reason: z.enum(codesOf(unknownReason)) }),
]);
