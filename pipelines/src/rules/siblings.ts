import type { Dataset, Figure } from '@darkfigure/schema';

/** Groups figures that differ in nothing but what `vary` blanks out of the scope. */
export function siblings(dataset: Dataset, vary: (figure: Figure) => unknown): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of dataset.figures) {
    const key = JSON.stringify([figure.measure, vary(figure)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A record without some of its fields, for `siblings` to compare. */
export const blank = <T extends object>(scope: T, ...keys: (keyof T)[]) =>
  Object.fromEntries(Object.entries(scope).filter(([key]) => !keys.includes(key as keyof T)));
