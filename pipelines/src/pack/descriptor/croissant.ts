import type { Dataset } from '@darkfigure/schema';
import type { Column, Table } from '../table/table.ts';
import { type About, citationText, editionMonth } from './about.ts';
import type { DescribedFile } from './described-file.ts';

export const croissantVersion = 'http://mlcommons.org/croissant/1.1';

const own = [
  'annotation',
  'arrayShape',
  'citeAs',
  'column',
  'containedIn',
  'equivalentProperty',
  'excludes',
  'extract',
  'field',
  'fileObject',
  'fileProperty',
  'fileSet',
  'format',
  'includes',
  'isArray',
  'isLiveDataset',
  'jsonPath',
  'key',
  'md5',
  'parentField',
  'readLines',
  'recordSet',
  'references',
  'regex',
  'sdVersion',
  'separator',
  'source',
  'subField',
  'transform',
  'unArchive',
  'value',
];

const context = {
  '@language': 'en',
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...Object.fromEntries(own.map((term) => [term, `cr:${term}`])),
};

const dataTypes = {
  string: 'sc:Text',
  number: 'sc:Float',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
} as const satisfies Record<Column['type'], string>;

/** Croissant 1.1 and schema.org Dataset in one JSON-LD document, with PROV for where the data come from. */
export function croissant(
  about: About,
  dataset: Dataset,
  tables: readonly Table[],
  files: readonly DescribedFile[],
): object {
  const compilers = { '@type': 'sc:Organization', name: about.creator, url: about.homepage };
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: croissantVersion,
    name: about.name,
    alternateName: about.title,
    description: about.description,
    url: about.homepage,
    version: about.version,
    license: about.license.url,
    keywords: about.keywords,
    inLanguage: 'en',
    isAccessibleForFree: true,
    isLiveDataset: false,
    datePublished: editionMonth(about.edition),
    dateModified: editionMonth(about.edition),
    citeAs: citationText(about),
    creator: compilers,
    publisher: compilers,
    // Of this description itself.
    sdLicense: about.license.url,
    'prov:wasAttributedTo': { '@type': 'prov:Agent', 'prov:label': about.creator },
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      'prov:label': `Edition ${about.edition}: publications read, their tables kept as printed and normalized`,
    },
    'prov:wasDerivedFrom': dataset.sources.map(({ id, title, publisher, url }) => ({
      // Two sources may have one page.
      '@id': `urn:darkfigure:source:${id}`,
      '@type': 'prov:Entity',
      name: title,
      publisher,
      ...(url === null ? {} : { url }),
    })),
    distribution: files.map((file) => ({
      '@type': 'cr:FileObject',
      '@id': file.path,
      name: file.path,
      contentUrl: file.path,
      contentSize: `${file.bytes} B`,
      encodingFormat: file.path.endsWith('.csv')
        ? 'text/csv'
        : file.path.endsWith('.parquet')
          ? 'application/vnd.apache.parquet'
          : 'application/json',
      sha256: file.sha256,
    })),
    recordSet: tables.map((table) => ({
      '@type': 'cr:RecordSet',
      '@id': table.name,
      name: table.name,
      description: table.description,
      key: table.key.map((column) => ({ '@id': `${table.name}/${column}` })),
      field: table.columns.map(({ name, type, description }) => ({
        '@type': 'cr:Field',
        '@id': `${table.name}/${name}`,
        name,
        description,
        dataType: dataTypes[type],
        source: { fileObject: { '@id': `csv/${table.name}.csv` }, extract: { column: name } },
      })),
    })),
  };
}
