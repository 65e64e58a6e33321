import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeLists, type RecordType, recordTypes, toJsonSchema } from '@darkfigure/schema';
import { describedSchema } from './schema-docs/described-schema.ts';
import { typeDocs } from './schema-docs/type-docs.ts';

const types = join(import.meta.dirname, '../../../packages/schema/src');

/**
 * JSON Schema (draft 2020-12) of each record type, made from the schemas that the build itself validates with, and described
 * by the doc comments of the types that editors show.
 */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  const texts = ['record', 'codes'].flatMap((folder) =>
    readdirSync(join(types, folder))
      .sort()
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(types, folder, name), 'utf8')),
  );
  const lists = new Map(codeLists.map(({ list, definition }) => [camel(list), definition]));
  const docs = typeDocs(texts, lists);
  return new Map(
    (Object.keys(recordTypes) as RecordType[]).map((type) => {
      const { title, schema } = recordTypes[type];
      const name = title === 'Code' ? 'ListedCode' : title;
      return [kebab(title), describedSchema({ title, ...toJsonSchema(schema) }, name, docs)];
    }),
  );
}

function kebab(title: string): string {
  return title.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function camel(list: string): string {
  return list.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
