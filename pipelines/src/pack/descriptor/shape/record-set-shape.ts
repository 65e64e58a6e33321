import { said } from './forms.ts';
import { anyOf, many } from './joined-shapes.ts';
import { each, object } from './nested-shapes.ts';
import { anything, flag, text, word } from './plain-shapes.ts';
import type { Shape } from './shape.ts';

/** Ids are addresses, if only relative ones: no blank, and nothing that RFC 3986 does not know. */
export const id: Shape = text(/^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/, 'an id without blanks');

/** An object with nothing but an id points at what has that id. */
export const reference: Shape = object({ '@id': id }, { must: ['@id'], closed: true });

/** Where a value is taken from: a file, or another set, and what of it. */
const source = object(
  {
    fileObject: reference,
    fileSet: reference,
    recordSet: reference,
    extract: anyOf(
      object({ column: said }, { must: ['column'], closed: true }),
      object({ jsonPath: said }, { must: ['jsonPath'], closed: true }),
      object(
        { fileProperty: word('fullpath', 'filename', 'content', 'lines', 'lineNumbers') },
        { must: ['fileProperty'], closed: true },
      ),
    ),
    transform: many(
      object({ separator: said, regex: said, readLines: flag, unArchive: flag }, { filled: true }),
    ),
    format: said,
  },
  { filled: true },
);

const atomic = word(
  'sc:Boolean',
  'sc:Date',
  'sc:Time',
  'sc:DateTime',
  'sc:Float',
  'sc:Integer',
  'sc:Text',
);
/** Several types are allowed where one of them is atomic. */
const dataType: Shape = (value, path) => {
  const types = Array.isArray(value) ? value : [value];
  return types.some((type) => atomic(type, path).length === 0)
    ? each(said)(types, path)
    : [{ path, message: 'expected an atomic type' }];
};

const field = object(
  {
    '@type': word('cr:Field'),
    '@id': id,
    name: said,
    description: said,
    dataType,
    source,
    value: anything,
    isArray: flag,
    arrayShape: text(/^-?\d+(?:,-?\d+)*,?$/, 'sizes with commas between'),
    equivalentProperty: many(said),
    references: many(reference),
  },
  { must: ['@type', '@id', 'name', 'dataType', 'source'] },
);

/** A table as a set of records: its columns, each with a type and where it is taken from. */
export const recordSet: Shape = object(
  {
    '@type': word('cr:RecordSet'),
    '@id': id,
    name: said,
    description: said,
    key: many(reference),
    field: each(field, { least: 1 }),
    data: each(anything),
    examples: anything,
  },
  { must: ['@type', '@id', 'name', 'field'] },
);
