import type { Dataset } from '@darkfigure/schema';
import type { Table } from '../table/table.ts';
import { type About, citationText, editionMonth } from './about.ts';
import { croissantContext } from './croissant-context.ts';
import type { DescribedFile } from './described-file.ts';
import { recordSet } from './record-set.ts';

export const croissantVersion = 'http://mlcommons.org/croissant/1.1';

/** Croissant 1.1 and schema.org Dataset in one JSON-LD document, with PROV for where the data come from. */
export function croissant(
  about: About,
  dataset: Dataset,
  tables: readonly Table[],
  files: readonly DescribedFile[],
): object {
  const compilers = { '@type': 'sc:Organization', name: about.creator, url: about.homepage };
  return {
    '@context': croissantContext,
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
    recordSet: tables.map(recordSet),
  };
}
