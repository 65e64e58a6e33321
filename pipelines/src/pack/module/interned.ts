type Scalar = number | boolean | null;
/** A value with its parts named by where they stand in the list of all values. */
export type Node =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'string'; readonly string: string }
  | { readonly kind: 'list'; readonly of: readonly number[] }
  | { readonly kind: 'object'; readonly shape: number; readonly of: readonly number[] };

/** Every value once, the parts of a value before it, and how often each is used by the others. */
export function interned(types: Readonly<Record<string, readonly unknown[]>>) {
  const nodes: Node[] = [];
  const uses: number[] = [];
  const known = new Map<string, number>();
  const shapes: string[][] = [];
  const shapeAt = new Map<string, number>();
  const add = (key: string, node: () => Node, of: readonly number[] = []): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    for (const part of of) uses[part] = (uses[part] ?? 0) + 1;
    known.set(key, nodes.length);
    nodes.push(node());
    return nodes.length - 1;
  };
  const intern = (of: unknown): number => {
    if (typeof of === 'string')
      return add(JSON.stringify(of), () => ({ kind: 'string', string: of }));
    if (typeof of !== 'object' || of === null)
      return add(JSON.stringify(of), () => ({ kind: 'scalar', scalar: of as Scalar }));
    const inner = Object.values(of).map(intern);
    if (Array.isArray(of)) return add(`[${inner}]`, () => ({ kind: 'list', of: inner }), inner);
    const keys = Object.keys(of);
    const named = JSON.stringify(keys);
    const shape = shapeAt.get(named) ?? shapes.push(keys) - 1;
    shapeAt.set(named, shape);
    return add(`${shape}{${inner}}`, () => ({ kind: 'object', shape, of: inner }), inner);
  };
  const roots = Object.values(types).flatMap((records) => records.map(intern));
  return { nodes, shapes, uses, roots };
}
