import { date, said, webLink } from './forms.ts';
import {
  anyOf,
  anything,
  each,
  flag,
  many,
  number,
  object,
  type Shape,
  type Shapes,
  text,
  word,
} from './shape.ts';

/** Ids are addresses, if only relative ones: no blank, and nothing that RFC 3986 does not know. */
const id = text(/^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/, 'an id without blanks');
const reference = object({ '@id': id }, { must: ['@id'], closed: true });
const somebody = object(
  { '@type': word('sc:Organization', 'sc:Person'), name: said, url: webLink },
  { must: ['@type', 'name'] },
);
const work = anyOf(webLink, object({ '@type': said, name: said }, { must: ['@type'] }));
const textOrNumber = anyOf(said, number);

/** What may be told of a file, as `FileObject` has it; the name, the address and the format must be. */
const fileObject = object(
  {
    '@type': word('cr:FileObject'),
    '@id': id,
    name: said,
    description: said,
    contentUrl: id,
    contentSize: text(/^\d+(?:\.\d+)?(?: ?[kMGT]?i?B)?$/, 'a size with its unit'),
    encodingFormat: many(text(/^(?:.+\/.+|https?:\/\/.+)$/, 'a media type or a link')),
    sameAs: many(id),
    sha256: text(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal digits'),
    md5: text(/^[0-9a-f]{32}$/, 'an MD5 in hexadecimal digits'),
    containedIn: many(reference),
  },
  { must: ['@type', '@id', 'name', 'contentUrl', 'encodingFormat'] },
);

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

const recordSet = object(
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

/** Required of every dataset; `@context` has a check of its own. */
const required: Shapes = {
  '@type': word('sc:Dataset'),
  conformsTo: many(webLink),
  name: said,
  description: said,
  license: many(work),
  url: webLink,
  creator: many(somebody),
  datePublished: date,
  distribution: each(fileObject, { least: 1 }),
};

/** Recommended, and of each dataset of ours. */
const recommended: Shapes = {
  keywords: many(said),
  publisher: many(somebody),
  version: text(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'major.minor.patch'),
  dateModified: date,
  sdLicense: many(work),
  inLanguage: many(said),
};

/**
 * A Croissant document of ours, by the specification of version 1.1: what every dataset must have and what is recommended,
 * but for the date on which a dataset was begun and another address of it, of which we have none; and the form of whatever
 * else stands. FileSets, nested fields and annotations are not known here, for none is written.
 */
export const croissantShape: Shape = object(
  {
    ...required,
    ...recommended,
    dateCreated: date,
    sameAs: many(webLink),
    isLiveDataset: flag,
    isAccessibleForFree: flag,
    citeAs: said,
    sdVersion: textOrNumber,
    recordSet: each(recordSet, { least: 1 }),
  },
  { must: [...Object.keys(required), ...Object.keys(recommended), 'recordSet'] },
);
