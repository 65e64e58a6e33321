import { date, said, webLink } from './forms.ts';
import { anyOf, many } from './joined-shapes.ts';
import { each, object } from './nested-shapes.ts';
import { flag, number, text, word } from './plain-shapes.ts';
import { id, recordSet, reference } from './record-set-shape.ts';
import type { Shape, Shapes } from './shape.ts';

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
