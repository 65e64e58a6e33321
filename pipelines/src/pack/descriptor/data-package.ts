import type { Dataset } from '@darkfigure/schema';
import type { Table } from '../table/table.ts';
import { type About, citationText } from './about.ts';
import type { DescribedFile } from './described-file.ts';

export const dataPackageProfile = 'https://datapackage.org/profiles/2.0/datapackage.json';

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
};

/**
 * The Frictionless Data Package (version 2) over the data files of the package.
 *
 * @param tables Those that stand as CSV, in the folder of that name or in one that their own name says.
 */
export function dataPackage(
  about: About,
  dataset: Dataset,
  tables: readonly Table[],
  files: readonly DescribedFile[],
): object {
  return {
    $schema: dataPackageProfile,
    name: about.name,
    title: about.title,
    description: about.description,
    homepage: about.homepage,
    version: about.version,
    edition: about.edition,
    citation: citationText(about),
    keywords: about.keywords,
    licenses: [{ name: about.license.id, path: about.license.url, title: about.license.title }],
    contributors: [{ title: about.creator, path: about.homepage, roles: ['creator'] }],
    sources: dataset.sources.map(({ title, publisher, url }) => ({
      title: `${publisher}: ${title}`,
      ...(url === null ? {} : { path: url }),
    })),
    resources: files.map((file) => resourceOf(file, tables)),
  };
}

function resourceOf(file: DescribedFile, tables: readonly Table[]): object {
  const [base = '', format = ''] = file.path.split(/\.(?=[^.]*$)/);
  const table = tables.find(({ name }) => [`csv/${name}.csv`, `${name}.csv`].includes(file.path));
  return {
    name: `${base.replaceAll('/', '-')}-${format}`,
    path: file.path,
    format,
    mediatype: mediaTypes[format],
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
    ...(table === undefined ? {} : tabular(table)),
  };
}

/** References between the tables, by table and column. */
const references: Readonly<Record<string, object>> = {
  superseded: { fields: ['id'], reference: { resource: 'csv-figures-csv', fields: ['id'] } },
};

function tabular(table: Table): object {
  const foreignKey = references[table.name];
  return {
    type: 'table',
    title: table.title,
    description: `${table.description} A text that starts with =, +, -, @, a tab, a line break or an apostrophe has one more apostrophe before it, which is to be taken off.`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' },
    schema: {
      fields: table.columns.map(({ name, type, description, required }) => ({
        name,
        type,
        description,
        ...(required ? { constraints: { required: true } } : {}),
      })),
      missingValues: [{ value: '', label: 'not stated by the source, or does not apply' }],
      primaryKey: table.key,
      ...(foreignKey === undefined ? {} : { foreignKeys: [foreignKey] }),
    },
  };
}
