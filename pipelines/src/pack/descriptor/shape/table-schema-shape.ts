import { field, missingValues } from './field-shape.ts';
import { anyOf } from './joined-shapes.ts';
import { each, object } from './nested-shapes.ts';
import { anything, text } from './plain-shapes.ts';
import type { Shape } from './shape.ts';

const keys = each(text(), { least: 1, once: true });
const reference = (here: Shape, there: Shape): Shape =>
  object(
    {
      fields: here,
      reference: object({ resource: text(), fields: there }, { must: ['fields'] }),
    },
    { must: ['fields', 'reference'] },
  );

/** The columns of a table and what ties them, as the profile of Table Schema 2.0 has it. */
export const tableSchemaShape: Shape = object(
  {
    $schema: text(),
    fields: each(field, { least: 1 }),
    fieldsMatch: each(anything),
    primaryKey: anyOf(keys, text()),
    uniqueKeys: each(keys, { least: 1, once: true }),
    foreignKeys: each(anyOf(reference(each(text()), keys), reference(text(), text())), {
      least: 1,
    }),
    missingValues,
  },
  { must: ['fields'] },
);
