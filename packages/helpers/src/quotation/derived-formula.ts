import type { Derived } from '../arithmetic/derived.ts';
import type { Lineage } from '../arithmetic/lineage.ts';
import type { Operation } from '../scope/operation.ts';

/**
 * `share(B, sum(A, B))`, `union(A, B within C)`, `combine(A, B; mean)`: the operations with a name for each figure, and
 * what was supplied in its own words.
 */
export function formulaOf(
  { operation, lineage, id }: Derived,
  name: (id: string) => string,
): string {
  // Only the id says whether estimates were averaged, in the order in which its brackets close.
  const methods = id.matchAll(/; (?:spread|mean|inverse-variance)(?=\))/g);
  const text = (each: Lineage): string => {
    switch (each.kind) {
      case 'figure':
        return name(each.figure);
      case 'supplied':
        return `“${each.text}” from ${each.source}`;
      case 'derived':
        return applied(each.operation, each.of);
      default:
        return each satisfies never;
    }
  };
  const applied = (by: Operation, of: readonly Lineage[]): string =>
    of
      .map(
        (each, at) =>
          `${at === 0 ? `${by}(` : each.as === undefined ? ', ' : ' within '}${text(each)}`,
      )
      .join('')
      .concat(by === 'combine' ? `${methods.next().value ?? ''})` : ')');
  return applied(operation, lineage);
}

/** The formula with a letter for each figure, and which letter stands for which id. */
export function letteredFormula(derived: Derived): {
  readonly formula: string;
  readonly letters: readonly (readonly [id: string, letter: string])[];
} {
  const letters = new Map<string, string>();
  const formula = formulaOf(derived, (id) => {
    const letter = letters.get(id) ?? letterOf(letters.size);
    letters.set(id, letter);
    return letter;
  });
  return { formula, letters: [...letters] };
}

/** A name for a figure in a formula: A to Z, then A1 and so on. */
function letterOf(at: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26)}`;
}
