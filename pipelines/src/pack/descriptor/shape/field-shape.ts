import { isFields } from '../json-value.ts';
import { fieldKinds } from './field-kinds.ts';
import { labelledValues } from './labelled-values.ts';
import { object } from './nested-shapes.ts';
import { text } from './plain-shapes.ts';
import type { Shape } from './shape.ts';

/** What stands where there is no value: texts, or values with their labels. */
export const missingValues: Shape = labelledValues(text());

const fields = Object.fromEntries(
  Object.entries(fieldKinds).map(([type, more]) => [
    type,
    object(
      {
        name: text(),
        type: text(),
        title: text(),
        description: text(),
        example: text(),
        rdfType: text(),
        missingValues,
        ...more,
      },
      { must: ['name'] },
    ),
  ]),
);

/** A column: without a type it is one of texts, with one that the profile does not know it is nothing. */
export const field: Shape = (value, path) => {
  const type = (isFields(value) ? value.type : undefined) ?? 'string';
  const shape = typeof type === 'string' && Object.hasOwn(fields, type) ? fields[type] : undefined;
  return shape === undefined
    ? [{ path: `${path}/type`, message: 'no such type' }]
    : shape(value, path);
};
