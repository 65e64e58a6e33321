import { isFields } from '../compare/deep-equal.ts';
import type { RecordOf, RecordType } from '../compare/record-type.ts';
import { mostIssues } from './limits.ts';
import { type Shape, shapes, valueShapes } from './shapes.ts';

/** No record of ours nests deeper than this; what reads records goes down by recursion. */
const DEPTH = 24;

/** What keeps a JSON value from being read as a record, in words, the first hundred; none where it is one. */
export function shapeProblems<Type extends RecordType>(type: Type, record: unknown): string[] {
  if (!isFields(record)) return ['expected one JSON object a line'];
  if (isDeeper(record, DEPTH)) return [`nested deeper than ${DEPTH} levels`];
  const problems: string[] = [];
  for (const found of problemsOf(shapes[type] as Shape, record, '')) {
    problems.push(found);
    if (problems.length === mostIssues) break;
  }
  if (problems.length > 0) return problems;
  if (type === 'figures')
    problems.push(...standingProblems(record as unknown as RecordOf<'figures'>));
  if (type === 'redirects') problems.push(...aimProblems(record));
  return problems;
}

/** Everything in which a value differs from a shape, in words. */
export function* problemsOf(shape: Shape, value: unknown, path: string): Generator<string> {
  for (const { path: at, message } of shapeFaults(shape, value, path)) {
    yield at === '' ? message : `${at}: ${message}`;
  }
}

/** What was expected at a path, its parts joined by `/`. */
interface ShapeFault {
  readonly path: string;
  readonly message: string;
}

/** The same with the path by itself. */
export function* shapeFaults(shape: Shape, value: unknown, path: string): Generator<ShapeFault> {
  const expected = (what: string) => ({ path, message: `expected ${what}` });
  switch (shape) {
    case 'text':
      if (typeof value !== 'string') yield expected('a text');
      return;
    case 'text?':
      if (value !== null && typeof value !== 'string') yield expected('a text or null');
      return;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) yield expected('a number');
      return;
    case 'value': {
      const kind = isFields(value) ? value.kind : undefined;
      const inner = valueShapes.get(kind);
      if (inner === undefined) yield expected('a value of a known kind');
      else yield* shapeFaults(inner, value, path);
      return;
    }
    case 'anything':
      return;
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) {
      yield expected('a list');
      return;
    }
    const [entryShape] = shape as readonly [Shape];
    for (const [index, entry] of value.entries()) {
      yield* shapeFaults(entryShape, entry, `${path}/${index}`);
    }
    return;
  }
  if (!isFields(value)) {
    yield expected('an object');
    return;
  }
  for (const [name, inner] of Object.entries(shape)) {
    yield* shapeFaults(
      inner,
      Object.hasOwn(value, name) ? value[name] : undefined,
      path === '' ? name : `${path}/${name}`,
    );
  }
}

/** Which vintage stands is said by position: a position that holds none would silently give no number. */
function standingProblems({ current, vintages }: RecordOf<'figures'>): string[] {
  if (vintages.length === 0) return ['vintages: expected at least one'];
  if (current.length === 0) return ['current: expected at least one'];
  return current
    .filter((index) => !Number.isInteger(index) || index < 0 || index >= vintages.length)
    .map((index) => `current: there is no vintage ${index}`);
}

function aimProblems({ kind, to }: Readonly<Record<string, unknown>>): string[] {
  switch (kind) {
    case 'moved':
      return typeof to === 'string' ? [] : ['to: expected an id'];
    case 'split':
      return Array.isArray(to) && to.length > 0 && to.every((aim) => typeof aim === 'string')
        ? []
        : ['to: expected a list of ids'];
    case 'withdrawn':
      return to === null ? [] : ['to: expected null'];
    default:
      return ['kind: expected moved, split or withdrawn'];
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((entry) => isDeeper(entry, levels - 1));
}
