import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { requireReason } from '../input/require-reason.ts';
import { type NotUsable, propagate, type Term } from './propagate.ts';
import type { Span } from './span.ts';

/** How the errors of operands go together, and why that is taken to be so. Without one nothing is assumed of them. */
export interface Dependence {
  /** `independent`, `perfect`, `opposite` or `rho 0.3`; it stands among the assumptions of the result. */
  readonly name: string;
  /** Why that is so, as a sentence. */
  readonly because: string;
  /** The correlation between every two operands, -1 to 1. */
  readonly rho: number;
  /** Half the width of a result, or why the correlation cannot be used. */
  readonly propagate: (terms: readonly Term[]) => HalfWidth | NotUsable;
}

/** Half the width of an interval, with its level. */
export type HalfWidth = Pick<Span, 'level' | 'basis'> & {
  /** Half the width, in the unit of the result. */
  readonly half: number;
};

/**
 * Errors with one correlation between every two operands.
 *
 * @param rho -1 to 1.
 * @param because why; it is written into the result.
 * @throws InvalidOptionError for another rho, or without a reason.
 * @returns what operations take as `dependence`.
 * @see `docs/how-the-arithmetic-works.md`, 4: GUM (JCGM 100:2008), 5.2.2.
 * @example
 * ```ts
 * console.log(correlated(0.3, 'both rest on one survey').rho); // → 0.3
 * correlated(2, 'both rest on one survey');
 * // throws InvalidOptionError: rho must be a number from -1 to 1; it is 2.
 * ```
 */
export function correlated(rho: number, because: string): Dependence {
  return dependence(rho, because);
}

/**
 * Errors that have nothing to do with each other, and why that is so.
 *
 * @returns what operations take as `dependence`.
 * @throws InvalidOptionError without a reason.
 * @see `docs/how-the-arithmetic-works.md`, 4: GUM (JCGM 100:2008), 5.1.2.
 * @example
 * ```ts
 * console.log(independent('no list of the one was used for the other').rho); // → 0
 * independent('');
 * // throws InvalidOptionError: because must be a sentence; it is "".
 * ```
 */
export function independent(because: string): Dependence {
  return dependence(0, because, 'independent');
}

/**
 * Errors that rise and fall together, and why that is so.
 *
 * @returns what operations take as `dependence`.
 * @throws InvalidOptionError without a reason.
 * @see `docs/how-the-arithmetic-works.md`, 4: GUM (JCGM 100:2008), 5.2.2 with r = 1.
 * @example
 * ```ts
 * console.log(perfect('one share was applied to both').rho); // → 1
 * perfect('');
 * // throws InvalidOptionError: because must be a sentence; it is "".
 * ```
 */
export function perfect(because: string): Dependence {
  return dependence(1, because, 'perfect');
}

/**
 * Errors of which one rises as the other falls, and why that is so.
 *
 * @returns what operations take as `dependence`.
 * @throws InvalidOptionError without a reason.
 * @see `docs/how-the-arithmetic-works.md`, 4: GUM (JCGM 100:2008), 5.2.2 with r = −1.
 * @example
 * ```ts
 * console.log(opposite('whoever is missed in one is counted in the other').rho); // → -1
 * opposite('');
 * // throws InvalidOptionError: because must be a sentence; it is "".
 * ```
 */
export function opposite(because: string): Dependence {
  return dependence(-1, because, 'opposite');
}

function dependence(rho: number, because: string, name?: string): Dependence {
  // Plain JavaScript may hand in what only compares like a number.
  if (!(typeof rho === 'number' && rho >= -1 && rho <= 1))
    throw new InvalidOptionError('rho', received(rho), 'a number from -1 to 1');
  requireReason('because', because);
  return { name: name ?? `rho ${rho}`, because, rho, propagate: (terms) => propagate(terms, rho) };
}

/** Throws InvalidOptionError for a dependence that these helpers did not make: its reason would be nobody’s. */
export function requireDependence(stated: Dependence | undefined): void {
  if (stated === undefined || typeof Object(stated).propagate === 'function') return;
  throw new InvalidOptionError(
    'dependence',
    received(stated),
    'made by independent, perfect, opposite or correlated, with a reason',
  );
}
