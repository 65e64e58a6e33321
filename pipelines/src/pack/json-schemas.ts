import { type RecordType, recordTypes, toJsonSchema } from '@darkfigure/schema';

/** JSON Schema (draft 2020-12) of each record type, made from the schemas that the build itself validates with. */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    (Object.keys(recordTypes) as RecordType[]).map((type) => {
      const { title, schema } = recordTypes[type];
      return [kebab(title), { title, ...toJsonSchema(schema) }];
    }),
  );
}

function kebab(title: string): string {
  return title.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
