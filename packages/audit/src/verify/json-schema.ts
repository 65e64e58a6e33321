import { deepEqual, isFields } from '../compare/deep-equal.ts';
import { isOfType } from './json-type.ts';

/**
 * Everything in which a JSON value breaks a JSON Schema, in words with its path.
 *
 * Knows the part of draft 2020-12 that the schemas of the dataset are written in. A keyword that is not known is a
 * problem: passing it over would call sound what was never checked.
 */
export function* schemaProblems(schema: unknown, value: unknown, path = ''): Generator<string> {
  if (!isFields(schema)) {
    if (schema !== true) yield `${path}: nothing is allowed here`;
    return;
  }
  for (const [keyword, rule] of Object.entries(schema)) {
    const check = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (check === undefined) yield `${path}: the schema says "${keyword}", which is not understood`;
    else yield* check(rule, value, path, schema);
  }
}

type Check = (
  rule: unknown,
  value: unknown,
  path: string,
  schema: Readonly<Record<string, unknown>>,
) => Iterable<string>;

const say = (fine: boolean, path: string, message: string) => (fine ? [] : [`${path}: ${message}`]);
const isSound = (schema: unknown, value: unknown) =>
  schemaProblems(schema, value).next().done === true;
const listOf = (rule: unknown): readonly unknown[] => (Array.isArray(rule) ? rule : []);
const characters = (text: string) => Array.from(text).length;

const ofText =
  (fine: (text: string, rule: unknown) => boolean, what: string): Check =>
  (rule, value, path) =>
    say(typeof value !== 'string' || fine(value, rule), path, `expected ${what} ${String(rule)}`);
const ofNumber =
  (fine: (number: number, rule: number) => boolean, what: string): Check =>
  (rule, value, path) =>
    say(typeof value !== 'number' || fine(value, Number(rule)), path, `expected ${what} ${rule}`);

/**
 * A pattern that is tried in one pass: the schema comes with the package, and one with a repeated group or two open
 * repetitions could take longer than anybody waits. Null for such a one.
 */
function plainPattern(source: string): RegExp | null {
  const bare = source.replace(/\\[^1-9]/g, '_').replace(/\[[^\]]*\]/g, '_');
  const open = bare.match(/[*+]|\{\d*,\}/g) ?? [];
  if (source.length > 200 || open.length > 1 || /\)[*+{]|\\[1-9]|\(\?/.test(bare)) return null;
  try {
    return new RegExp(source, 'u');
  } catch {
    return null;
  }
}

const keywords: Readonly<Record<string, Check>> = {
  $schema: () => [],
  $id: () => [],
  title: () => [],
  description: () => [],
  type: (rule, value, path) =>
    say(
      (Array.isArray(rule) ? rule : [rule]).some((type) => isOfType(value, type)),
      path,
      `expected ${String(rule)}`,
    ),
  enum: (rule, value, path) =>
    say(
      listOf(rule).some((entry) => deepEqual(entry, value)),
      path,
      `${JSON.stringify(value)} is not a known code`,
    ),
  const: (rule, value, path) => say(deepEqual(rule, value), path, `expected ${String(rule)}`),
  minLength: ofText((text, rule) => characters(text) >= Number(rule), 'a length of at least'),
  maxLength: ofText((text, rule) => characters(text) <= Number(rule), 'a length of at most'),
  pattern: (rule, value, path) => {
    const pattern = plainPattern(String(rule));
    if (pattern === null) return [`${path}: the schema asks for a pattern that is not understood`];
    return say(
      typeof value !== 'string' || pattern.test(value),
      path,
      `expected a text like ${String(rule)}`,
    );
  },
  minimum: ofNumber((number, rule) => number >= rule, 'at least'),
  maximum: ofNumber((number, rule) => number <= rule, 'at most'),
  exclusiveMinimum: ofNumber((number, rule) => number > rule, 'more than'),
  exclusiveMaximum: ofNumber((number, rule) => number < rule, 'less than'),
  minItems: (rule, value, path) =>
    say(!Array.isArray(value) || value.length >= Number(rule), path, `expected ${rule} or more`),
  *items(rule, value, path) {
    if (!Array.isArray(value)) return;
    for (const [index, entry] of value.entries()) {
      yield* schemaProblems(rule, entry, `${path}/${index}`);
    }
  },
  *properties(rule, value, path) {
    if (!isFields(value) || !isFields(rule)) return;
    for (const [name, inner] of Object.entries(rule)) {
      if (Object.hasOwn(value, name)) yield* schemaProblems(inner, value[name], `${path}/${name}`);
    }
  },
  *required(rule, value, path) {
    if (!isFields(value)) return;
    for (const name of listOf(rule).map(String)) {
      if (!Object.hasOwn(value, name)) yield `${path}/${name}: is missing`;
    }
  },
  *additionalProperties(rule, value, path, { properties }) {
    if (!isFields(value)) return;
    const known = isFields(properties) ? properties : {};
    for (const [name, entry] of Object.entries(value)) {
      if (!Object.hasOwn(known, name)) yield* schemaProblems(rule, entry, `${path}/${name}`);
    }
  },
  *propertyNames(rule, value, path) {
    if (!isFields(value)) return;
    for (const name of Object.keys(value)) yield* schemaProblems(rule, name, `${path}/${name}`);
  },
  anyOf: (rule, value, path) =>
    say(
      listOf(rule).some((entry) => isSound(entry, value)),
      path,
      'fits none of what is allowed',
    ),
  oneOf: (rule, value, path) =>
    say(
      listOf(rule).filter((entry) => isSound(entry, value)).length === 1,
      path,
      'does not fit exactly one of what is allowed',
    ),
};
