import type { Derived } from './derived.ts';

/** By name, so that the ESM and the CJS build of these helpers read each other’s results. */
const key = /* @__PURE__ */ Symbol.for('@darkfigure/helpers/made-of');

/** Ties a result to the results that it was made of, each at the place of its operand; no copy, print or JSON carries it. */
export function rememberMaking(result: Derived, of: readonly (Derived | undefined)[]): void {
  Object.defineProperty(result, key, { value: of });
}

/** The results that a result was made of, each at the place of its operand. */
export const madeOf = (result: Derived): readonly (Derived | undefined)[] =>
  Reflect.get(result, key) as readonly (Derived | undefined)[];
