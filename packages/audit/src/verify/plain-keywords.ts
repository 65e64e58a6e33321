import { deepEqual } from '../compare/deep-equal.ts';
import { isOfType } from './json-type.ts';
import { plainPattern } from './plain-pattern.ts';
import { type Check, listOf, say } from './schema-check.ts';

const characters = (text: string) => Array.from(text).length;

const ofText =
  (fine: (text: string, rule: unknown) => boolean, what: string): Check =>
  (rule, value, path) =>
    say(typeof value !== 'string' || fine(value, rule), path, `expected ${what} ${String(rule)}`);
const ofNumber =
  (fine: (number: number, rule: number) => boolean, what: string): Check =>
  (rule, value, path) =>
    say(typeof value !== 'number' || fine(value, Number(rule)), path, `expected ${what} ${rule}`);

/** The keywords that look at a value alone, and not at what is in it. */
export const plainKeywords: Readonly<Record<string, Check>> = {
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
};
