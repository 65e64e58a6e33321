import {
  BASE,
  ESCAPED,
  LIST,
  type PackedHeader,
  PLAIN,
  SHAPES,
  TAB,
  ZERO,
} from '../../../../packages/dataset/src/packed-text.ts';

type Scalar = number | boolean | null;
type Node =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'string'; readonly string: string }
  | { readonly kind: 'list'; readonly of: readonly number[] }
  | { readonly kind: 'object'; readonly shape: number; readonly of: readonly number[] };

/**
 * Packs records into one text (see `packed-text.ts`) in which every string and every part that is repeated stands once.
 *
 * @param types Lists of records by type, as `JSON.parse` gives them.
 */
export function packRecords(types: Readonly<Record<string, readonly unknown[]>>): string {
  const { nodes, shapes, uses, roots } = interned(types);
  const byUse = (kinds: readonly Node['kind'][], least: number) =>
    [...nodes.keys()].filter(
      (id) => kinds.includes(nodes[id]?.kind ?? 'scalar') && (uses[id] ?? 0) >= least,
    );
  const scalars = byUse(['scalar'], 0);
  const texts = byUse(['string'], 2);
  const isPlain = (id: number) => {
    const node = nodes[id];
    return node?.kind === 'string' && escaped(node.string) === node.string;
  };
  const plain = texts.filter(isPlain);
  const strings = [...plain, ...texts.filter((id) => !isPlain(id))];
  const parts = byUse(['list', 'object'], 2);
  const table = new Map([...scalars, ...strings, ...parts].map((id, index) => [id, index]));
  const spelt = (id: number): string => {
    const node = nodes[id] as Node;
    switch (node.kind) {
      case 'scalar':
        throw new Error('every scalar stands in the table');
      case 'string': {
        const text = escaped(node.string);
        return `${digits(text === node.string ? PLAIN : ESCAPED)}${digits(text.length)}${text}`;
      }
      case 'list':
        return `${digits(LIST)}${digits(node.of.length)}${node.of.map(value).join('')}`;
      case 'object':
        return `${digits(SHAPES + node.shape)}${node.of.map(value).join('')}`;
      default:
        return node satisfies never;
    }
  };
  const value = (id: number): string => {
    const index = table.get(id);
    return index === undefined ? spelt(id) : digits(SHAPES + shapes.length + index);
  };
  const record = (id: number): string => {
    const node = nodes[id] as Node;
    const first = node.kind === 'object' ? nodes[node.of[0] ?? -1] : undefined;
    if (node.kind !== 'object' || first?.kind !== 'string' || first.string === '')
      // A record that is no object or list stands in the table, and its line leads there.
      return `${TAB}${node.kind === 'list' || node.kind === 'object' ? spelt(id) : value(id)}`;
    const rest = node.of.slice(1).map(value).join('');
    return `${escaped(first.string)}${TAB}${digits(SHAPES + node.shape)}${rest}`;
  };
  const header: PackedHeader = {
    shapes,
    scalars: scalars.map((id) => (nodes[id] as Node & { kind: 'scalar' }).scalar),
    plain: plain.length,
    escaped: strings.length - plain.length,
    parts: parts.length,
    records: Object.fromEntries(Object.entries(types).map(([type, { length }]) => [type, length])),
  };
  return [
    escaped(JSON.stringify(header)),
    ...strings.map((id) => escaped((nodes[id] as Node & { kind: 'string' }).string)),
    ...parts.map(spelt),
    ...roots.map(record),
  ].join('\n');
}

/** Every value once, the parts of a value before it, and how often each is used by the others. */
function interned(types: Readonly<Record<string, readonly unknown[]>>) {
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

function digits(number: number): string {
  let rest = number;
  let text = '';
  for (; rest >= BASE; rest = Math.floor(rest / BASE))
    text += String.fromCharCode(ZERO + BASE + (rest % BASE));
  return text + String.fromCharCode(ZERO + rest);
}

/** What is not printable ASCII, the escape itself, and what does not stand for itself between backticks. */
const forbidden = /[^ -}]|[`\\$]/g;

function escaped(text: string): string {
  // Without the flag u the pattern sees code units, lone surrogates too.
  return text.replace(forbidden, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
