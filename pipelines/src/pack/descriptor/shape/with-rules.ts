import type { ShapeIssue } from './shape.ts';

/** What the shape says, then what further rules say of places of which the shape has said nothing. */
export function* withRules(
  shaped: readonly ShapeIssue[],
  ruled: Iterable<ShapeIssue>,
): Generator<ShapeIssue> {
  yield* shaped;
  const told = new Set(shaped.map(({ path }) => path));
  for (const issue of ruled) if (!told.has(issue.path)) yield issue;
}
