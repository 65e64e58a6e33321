import { type ChangeDraft, draft } from './change-draft.ts';
import { deepEqual, fieldNames, isFields } from './deep-equal.ts';
import type { FieldRule } from './field-rule.ts';
import { listDifference } from './list-difference.ts';
import { byCodeUnit } from './record-type.ts';

/** Compares one field by its rule; a field without a rule is one that this version does not know. */
export function* compareField(
  path: string,
  rule: FieldRule | undefined,
  before: unknown,
  after: unknown,
): Generator<ChangeDraft> {
  if (deepEqual(before, after)) return;
  if (before === undefined || after === undefined) {
    yield rule?.optional === true
      ? classed(path, rule, before ?? null, after ?? null)
      : draft('schema-changed', path, before ?? null, after ?? null, {
          semver: after === undefined ? 'major' : 'minor',
        });
    return;
  }
  if (before !== null && after !== null && sortOf(before) !== sortOf(after)) {
    yield draft('schema-changed', path, before, after, { semver: 'major' });
    return;
  }
  if (rule?.fields !== undefined && isFields(before) && isFields(after)) {
    yield* compareFields(path, rule.fields, before, after);
    return;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const { went, came } = listDifference(before, after);
    yield classed(path, rule, went, came);
    return;
  }
  yield classed(path, rule, before, after);
}

/** Compares the fields of two objects, in code-unit order of their names. */
export function* compareFields(
  path: string,
  rules: Readonly<Record<string, FieldRule>>,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Generator<ChangeDraft> {
  const names = [...new Set([...fieldNames(before), ...fieldNames(after)])].sort(byCodeUnit);
  for (const name of names) {
    yield* compareField(
      path === '' ? name : `${path}/${name}`,
      own(rules, name),
      own(before, name),
      own(after, name),
    );
  }
}

function classed(
  path: string,
  rule: FieldRule | undefined,
  before: unknown,
  after: unknown,
): ChangeDraft {
  const more = rule?.semver === undefined ? {} : { semver: rule.semver };
  return draft(rule?.class ?? 'metadata-changed', path, before, after, more);
}

/** A field called `constructor` must not find what every object inherits. */
function own<Value>(fields: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function sortOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
