import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { requireReason } from '../input/require-reason.ts';
import type { Axis, Relation } from './axis.ts';

/** Axes on which something may be assumed. Nobody can assume that cases are people, or that a stock is a flow. */
export type AssumableAxis = Exclude<Axis, 'unit' | 'temporal'>;

/** What an assumption takes to be so where the data do not say. */
export type Allowance = Readonly<Partial<Record<AssumableAxis, Relation>>>;

/**
 * A named assumption. It fills in what is `unknown` or `overlapping` by the data, and it may say that what is counted in
 * two periods or groups does not recur; it never overrules what the data say.
 */
export interface Assumption {
  /** Its name; it stands in every result. */
  readonly name: string;
  /** What it takes each axis to be: `{ segments: 'disjoint' }`. */
  readonly allows: Allowance;
  /** Why, as a sentence. */
  readonly because?: string | undefined;
}

/** Assumptions as operations take them. */
export interface Given {
  /** All that are in force, the outer ones first. */
  readonly assumptions: readonly Assumption[];
}

/**
 * Runs a computation under a named assumption. Hand what the function is given on to the operations; the name, and what
 * it allowed, stand in `assumptions` of every result.
 *
 * @param outer what an assumption around this one gave.
 * @throws InvalidOptionError without a name, or without a function.
 * @returns what the computation returns.
 * @see `docs/how-the-arithmetic-works.md`, 1, “Assumptions”.
 * @example
 * ```ts
 * const mexico = catalog.figure('unodc-glotip-data/victims-detected/us/2022/foreign/citizens-of-mexico');
 * const honduras = catalog.figure('unodc-glotip-data/victims-detected/us/2022/foreign/citizens-of-honduras');
 * const both = withAssumption(
 *   'nobody is counted under two citizenships',
 *   { allows: { segments: 'disjoint' }, because: 'the file has one row a citizenship' },
 *   (given) => sum([mexico, honduras], given),
 * );
 * console.log(both.value, both.assumptions[0]?.name);
 * // → { kind: 'point', value: 1369 } nobody is counted under two citizenships
 * ```
 */
export function withAssumption<T>(
  name: string,
  assumed: Omit<Assumption, 'name'>,
  compute: (given: Given) => T,
  outer: Given = { assumptions: [] },
): T {
  requireReason('The name of an assumption', name);
  if (typeof compute !== 'function')
    throw new InvalidOptionError('compute', received(compute), 'a function of what is given');
  const { assumptions } = Object(outer) as Given;
  if (!Array.isArray(assumptions))
    throw new InvalidOptionError('outer', received(outer), 'what an assumption around it gave');
  return compute({ assumptions: [...assumptions, { ...assumed, name }] });
}
