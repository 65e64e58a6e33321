import { isFields } from '../json-value.ts';
import { below, type Shape, type Shapes, wrong } from './shape.ts';

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
