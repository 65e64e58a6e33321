import { type Fields, isFields, isText, listOf } from './json-value.ts';
import type { ShapeIssue } from './shape/shape.ts';

/**
 * Rules of ours for the tables of a Data Package, beyond the shape that the profile asks for: the columns stand in the
 * descriptor itself, each once and with its type; there is a key, of columns that exist; what is missing is said in words;
 * a reference names columns that exist, in its own table where it names no other.
 */
export function* tableProblems(
  resource: Fields,
  resources: readonly unknown[],
): Generator<ShapeIssue> {
  const { schema } = resource;
  if (!isFields(schema)) return yield { path: '', message: 'expected an object' };
  const names = columnsOf(resource);
  for (const [at, field] of listOf(schema.fields).entries()) {
    if (!isFields(field)) continue;
    if (!isText(field.name)) yield { path: `fields/${at}/name`, message: 'expected a text' };
    if (field.type === undefined) yield { path: `fields/${at}/type`, message: 'is missing' };
  }
  if (new Set(names).size !== names.length)
    yield { path: 'fields', message: 'a name stands twice' };
  const key = namesOf(schema.primaryKey);
  if (key.length === 0) yield { path: 'primaryKey', message: 'expected at least one field' };
  for (const name of key)
    if (!names.includes(name)) yield { path: 'primaryKey', message: `no field ${String(name)}` };
  const missing = listOf(schema.missingValues);
  if (missing.length === 0) yield { path: 'missingValues', message: 'expected at least one' };
  for (const [at, entry] of missing.entries())
    if (!isFields(entry) || !isText(entry.label))
      yield { path: `missingValues/${at}`, message: 'expected a value with a label' };
  for (const [at, foreign] of listOf(schema.foreignKeys).entries()) {
    if (!isFields(foreign) || !isFields(foreign.reference)) continue;
    const path = `foreignKeys/${at}`;
    const { reference } = foreign;
    const target =
      reference.resource === undefined || reference.resource === ''
        ? resource
        : resources.find((entry) => isFields(entry) && entry.name === reference.resource);
    const [here, there] = [namesOf(foreign.fields), namesOf(reference.fields)];
    if (here.length !== there.length)
      yield { path, message: 'expected as many fields as it refers to' };
    for (const name of here)
      if (!names.includes(name)) yield { path, message: `no field ${String(name)}` };
    for (const name of there)
      if (!columnsOf(target).includes(name))
        yield { path, message: `no field ${String(name)} in ${String(reference.resource)}` };
  }
}

/** One name may stand for a list of one. */
function namesOf(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? [value] : listOf(value);
}

function columnsOf(resource: unknown): readonly unknown[] {
  const schema = isFields(resource) ? resource.schema : undefined;
  const fields = isFields(schema) ? listOf(schema.fields) : [];
  return fields.map((field) => (isFields(field) ? field.name : undefined));
}
