import { isFields } from '../compare/deep-equal.ts';
import { plainKeywords } from './plain-keywords.ts';
import { type Check, listOf, say } from './schema-check.ts';

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

const isSound = (schema: unknown, value: unknown) =>
  schemaProblems(schema, value).next().done === true;

const keywords: Readonly<Record<string, Check>> = {
  ...plainKeywords,
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
