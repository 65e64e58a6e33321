import { each } from './nested-shapes.ts';
import type { Shape, ShapeIssue } from './shape.ts';

/** A value of any of these shapes; where it has none, what is said is of the one that it comes nearest to. */
export function anyOf(...shapes: readonly [Shape, ...Shape[]]): Shape {
  return (value, path) => {
    const found = shapes.map((shape) => shape(value, path));
    return found.reduce((best, issues) => {
      const deeper = depthOf(issues) - depthOf(best);
      return deeper > 0 || (deeper === 0 && issues.length < best.length) ? issues : best;
    });
  };
}

/** How far down a value was followed before it was wrong; without end where nothing was. */
function depthOf(issues: readonly ShapeIssue[]): number {
  return issues.length === 0
    ? Number.MAX_SAFE_INTEGER
    : Math.max(...issues.map(({ path }) => path.split('/').length));
}

/** A value of both shapes. */
export function both(first: Shape, second: Shape): Shape {
  return (value, path) => [...first(value, path), ...second(value, path)];
}

/** One value, or a list of them with something in it. */
export function many(shape: Shape): Shape {
  return anyOf(shape, each(shape, { least: 1 }));
}
