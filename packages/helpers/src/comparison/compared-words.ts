import type { ComparedAxis } from './comparison-types.ts';

/** What each of two numbers holds on an axis, in words; empty where the codes are all there is. */
export type ComparedWords = (axis: ComparedAxis) => readonly string[];

/** Registered by name, so that the ESM and the CJS build of these helpers read each other’s results. */
const key = /* @__PURE__ */ Symbol.for('@darkfigure/helpers/compared');

/** Hands the words on with a result; not enumerable, so that no copy, print or JSON carries them. */
export function withWords<Result extends object>(result: Result, words: ComparedWords): Result {
  return Object.defineProperty(result, key, { value: words });
}

/** The words of a result; of a copy there are none. */
export const wordsOf = (result: object): ComparedWords =>
  (Reflect.get(result, key) as ComparedWords | undefined) ?? (() => []);
