import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  codeLists,
  type RecordType,
  recordTypes,
  type SourceData,
  toJsonSchema,
} from '@darkfigure/schema';
import { publishedTypes } from '@darkfigure/schema/rules';
import { describedSchema } from './schema-docs/described-schema.ts';
import { typeDocs } from './schema-docs/type-docs.ts';

const types = join(import.meta.dirname, '../../../packages/schema/src');

/**
 * JSON Schema (draft 2020-12) of each record type, of the data of one source and of the whole, made from the schemas that the build itself
 * validates with, and described by the doc comments of the types that editors show.
 *
 * @param version Of the package.
 */
export function jsonSchemas(version: string): ReadonlyMap<string, unknown> {
  const texts = ['record', 'codes'].flatMap((folder) =>
    readdirSync(join(types, folder))
      .sort()
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(types, folder, name), 'utf8')),
  );
  const lists = new Map(codeLists.map(({ list, definition }) => [camel(list), definition]));
  const docs = typeDocs(texts, lists);
  const described = (title: string, type: string, schema: object): readonly [string, unknown] => {
    const name = kebab(title);
    return [name, describedSchema({ title, $id: schemaId(name, version), ...schema }, type, docs)];
  };
  return new Map([
    ...(Object.keys(recordTypes) as RecordType[]).map((type) => {
      const { title, schema } = recordTypes[type];
      return described(title, title === 'Code' ? 'ListedCode' : title, toJsonSchema(schema));
    }),
    described('SourceData', 'SourceData', objectOf(sourceFields)),
    described('Dataset', 'Dataset', objectOf(datasetFields)),
  ]);
}

const listOf = (schema: string) => ({ type: 'array', items: { $ref: `${schema}.schema.json` } });
const edition = { type: 'string', pattern: '^\\d{4}\\.(0[1-9]|1[0-2])$' };
const sourceFields = {
  edition,
  source: { $ref: 'source.schema.json' },
  publications: listOf('publication'),
  measures: listOf('measure'),
  figures: listOf('figure'),
  breaks: listOf('series-break'),
  corrections: listOf('correction'),
} satisfies Record<keyof SourceData, object>;

const datasetFields = {
  edition,
  ...Object.fromEntries(
    publishedTypes.map((type) => [type, listOf(kebab(recordTypes[type].title))]),
  ),
};

/** An object of all these fields and no other: its records are held to the schemas that stand beside this one. */
function objectOf(fields: Readonly<Record<string, object>>): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: fields,
    required: Object.keys(fields),
    additionalProperties: false,
  };
}

/**
 * By what name a schema is referred to: a name, not an address. It holds the first number of the version alone: until that
 * changes fields and codes are added and none is taken away, and whoever refers to it has nothing to mend.
 */
function schemaId(name: string, version: string): string {
  return `https://github.com/darkfigure/darkfigure/schema/v${version.split('.')[0]}/${name}.schema.json`;
}

function kebab(title: string): string {
  return title.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function camel(list: string): string {
  return list.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
