import { asciiJson } from '../ascii-json.ts';
import { jsString } from '../js-string.ts';

type Scalar = string | number | boolean | null;
type Node =
  | { readonly scalar: Scalar }
  | { readonly shape: number; readonly of: readonly number[] };
/** A scalar or a row: its shape, 0 for a list, and what it holds; a number leads to the table. */
type Spelt = Scalar | readonly Spelt[];

/** Unpacks what `packedLiterals` packs; short, because Node reads it at every start. */
const unpack =
  "$of=(row)=>{if(typeof row==='number')return $table[row];if(typeof row==='string')return row;" +
  'const keys=$shapes[row[0]-1],to=row.length;' +
  'if(keys===undefined){const list=[];for(let at=1;at<to;at++)list.push($of(row[at]));return list}' +
  'const made={};for(let at=1;at<to;at++)made[keys[at-1]]=$of(row[at]);return made};\n' +
  "for(let at=0;at<$table.length;at++)if(typeof $table[at]==='object'&&$table[at]!==null)$table[at]=$of($table[at]);\n";

/**
 * JavaScript that makes a JSON value of a text in which every part stands once: where much is repeated, Node has parsed that and
 * put it together before it has parsed the plain JSON, of which it also has to move aside what is garbage at once.
 *
 * @param value As `JSON.parse` gives it.
 * @param name The name of the constant that it exports.
 * @returns Null where a field is called `__proto__`, which cannot be set like another.
 */
export function packedLiterals(value: unknown, name: string): string | null {
  const { nodes, shapes, uses, root } = interned(value);
  if (shapes.some((keys) => keys.includes('__proto__'))) return null;
  const table: Spelt[] = [];
  const places = new Map<number, number>();
  const spelt = (id: number): Spelt => {
    const place = places.get(id);
    if (place !== undefined) return place;
    const node = nodes[id] as Node;
    return 'scalar' in node ? node.scalar : [node.shape, ...node.of.map(spelt)];
  };
  for (const [id, node] of nodes.entries()) {
    // A number in a row leads to the table: those of the data can only stand there, and so does what is neither text nor row.
    const isText = !('scalar' in node) || typeof node.scalar === 'string';
    if (!isText || (uses[id] ?? 0) > 1) places.set(id, table.push(spelt(id)) - 1);
  }
  const text = jsString(asciiJson([shapes, table, spelt(root)]));
  return `const [$shapes,$table,$root]=JSON.parse(${text}),\n${unpack}export const ${name}=$of($root);\n`;
}

/** Every part once, what it holds before it, and how often others hold it. */
function interned(value: unknown) {
  const nodes: Node[] = [];
  const uses: number[] = [];
  const known = new Map<string, number>();
  const shapes: (readonly string[])[] = [];
  const shapeOf = new Map<string, number>();
  const add = (key: string, node: Node): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if ('of' in node) for (const part of node.of) uses[part] = (uses[part] ?? 0) + 1;
    known.set(key, nodes.length);
    return nodes.push(node) - 1;
  };
  const intern = (part: unknown): number => {
    if (typeof part !== 'object' || part === null)
      return add(JSON.stringify(part), { scalar: part as Scalar });
    const of = Object.values(part).map(intern);
    if (Array.isArray(part)) return add(`[${of}]`, { shape: 0, of });
    const keys = Object.keys(part);
    const named = JSON.stringify(keys);
    const shape = shapeOf.get(named) ?? shapes.push(keys);
    shapeOf.set(named, shape);
    return add(`${shape}{${of}}`, { shape, of });
  };
  return { nodes, shapes, uses, root: intern(value) };
}
