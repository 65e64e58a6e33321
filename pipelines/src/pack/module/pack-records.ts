import {
  ESCAPED,
  LIST,
  type PackedHeader,
  PLAIN,
  SHAPES,
  TAB,
} from '../../../../packages/dataset/src/packed-text.ts';
import { digits } from './digits.ts';
import { escaped } from './escaped.ts';
import { interned, type Node } from './interned.ts';

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
