import { isFields } from '../json-value.ts';

/** One place that has not the shape asked for: keys and indices with `/` between, and what was expected there. */
export interface ShapeIssue {
  readonly path: string;
  readonly message: string;
}

/** What of a value has not this shape; nothing where all of it has. */
export type Shape = (value: unknown, path: string) => readonly ShapeIssue[];

/** Shapes by key. */
export type Shapes = Readonly<Record<string, Shape>>;

const wrong = (path: string, message: string): readonly ShapeIssue[] => [{ path, message }];
const below = (path: string, key: string | number) => (path === '' ? `${key}` : `${path}/${key}`);

export const anything: Shape = () => [];

/** A text, an empty one too unless the pattern forbids it. */
export function text(pattern?: RegExp, expected = 'a text'): Shape {
  return (value, path) =>
    typeof value === 'string' && (pattern === undefined || pattern.test(value))
      ? []
      : wrong(path, `expected ${expected}`);
}

/** One of these texts and no other. */
export function word(...words: readonly string[]): Shape {
  return (value, path) =>
    words.some((known) => known === value) ? [] : wrong(path, `expected ${words.join(' or ')}`);
}

export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? [] : wrong(path, 'expected true or false');

export const number: Shape = (value, path) =>
  Number.isFinite(value) ? [] : wrong(path, 'expected a number');

/** A whole number, not below `least`. */
export function whole(least = Number.NEGATIVE_INFINITY): Shape {
  return (value, path) =>
    Number.isInteger(value) && (value as number) >= least
      ? []
      : wrong(path, 'expected a whole number');
}

/** A list of one shape; with something in it and nothing twice where that is asked for. */
export function each(
  shape: Shape,
  { least = 0, once = false }: { readonly least?: number; readonly once?: boolean } = {},
): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return wrong(path, 'expected a list');
    return [
      ...(value.length < least ? wrong(path, `expected at least ${least}`) : []),
      ...(once && new Set(value.map((entry) => JSON.stringify(entry))).size < value.length
        ? wrong(path, 'one stands twice')
        : []),
      ...value.flatMap((entry, at) => shape(entry, below(path, at))),
    ];
  };
}

/**
 * An object whose known keys have their shapes.
 *
 * @param must Keys that have to stand.
 * @param closed Whether a key that is not known is an issue.
 * @param filled Whether at least one key has to stand.
 */
export function object(
  shapes: Shapes,
  {
    must = [],
    closed = false,
    filled = false,
  }: {
    readonly must?: readonly string[];
    readonly closed?: boolean;
    readonly filled?: boolean;
  } = {},
): Shape {
  return (value, path) => {
    if (!isFields(value)) return wrong(path, 'expected an object');
    const keys = Object.keys(value);
    return [
      ...(filled && keys.length === 0 ? wrong(path, 'expected a key') : []),
      ...must.flatMap((key) =>
        value[key] === undefined ? wrong(below(path, key), 'is missing') : [],
      ),
      ...keys.flatMap((key) => {
        const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
        if (shape !== undefined && value[key] !== undefined)
          return shape(value[key], below(path, key));
        return closed && shape === undefined ? wrong(below(path, key), 'no such key') : [];
      }),
    ];
  };
}

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
