import { isFields } from '../json-value.ts';
import { address, mail } from './forms.ts';
import { anyOf, both } from './joined-shapes.ts';
import { each, object } from './nested-shapes.ts';
import { anything, flag, text, whole, word } from './plain-shapes.ts';
import type { Shape } from './shape.ts';
import { tableSchemaShape } from './table-schema-shape.ts';

/** A web address, or a path inside the package: not hidden, not absolute, not up, no backslash. */
export const path: Shape = text(
  /^(?:(?=[^./~])(?!file:)(?:(?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(?:http|ftp)s?:\/\/.*)$/,
  'an address or a path inside the package',
);

const filled = { least: 1 };

/** An object with one of two keys at least. */
const oneAtLeast =
  (first: string, second: string): Shape =>
  (value, at) =>
    !isFields(value) || value[first] !== undefined || value[second] !== undefined
      ? []
      : [{ path: at, message: `expected ${first} or ${second}` }];

export const licenses: Shape = each(
  both(
    object({ name: text(/^[-a-zA-Z0-9._]+$/, 'a licence identifier'), path, title: text() }),
    oneAtLeast('name', 'path'),
  ),
  filled,
);
export const sources: Shape = each(
  object({ title: text(), path, email: mail, version: text() }, { filled: true }),
);
const row = whole(1);

const dialect = {
  $schema: text(),
  header: flag,
  headerRows: each(row),
  headerJoin: text(),
  commentRows: each(row),
  commentChar: text(),
  delimiter: text(),
  lineTerminator: text(),
  quoteChar: text(),
  doubleQuote: flag,
  escapeChar: text(),
  nullSequence: text(),
  skipInitialSpace: flag,
  property: text(),
  itemType: word('array', 'object'),
  itemKeys: each(text()),
  sheetNumber: row,
  sheetName: text(),
  table: text(),
};

/** What the profile lets a dialect say. */
export const dialectKeys: ReadonlySet<string> = new Set(Object.keys(dialect));

/** A resource has its data in it or says where they are, never both. */
const dataOrPath: Shape = (value, at) =>
  isFields(value) && (value.data === undefined) === (value.path === undefined)
    ? [{ path: at, message: 'expected either path or data' }]
    : [];

/** A file of the package, or data that stand in the descriptor itself. */
export const resource: Shape = both(
  object(
    {
      $schema: text(),
      name: text(),
      path: anyOf(path, each(path, filled)),
      data: anything,
      type: word('table'),
      title: text(),
      description: text(),
      homepage: address,
      sources,
      licenses,
      format: text(),
      mediatype: text(/^.+\/.+$/, 'a media type'),
      encoding: text(),
      bytes: whole(),
      hash: text(/^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/, 'algorithm:hash'),
      dialect: object(dialect),
      schema: anyOf(tableSchemaShape, text()),
    },
    { must: ['name'] },
  ),
  dataOrPath,
);
