import { isFields } from '../json-value.ts';
import {
  anyOf,
  anything,
  each,
  flag,
  number,
  object,
  type Shape,
  type Shapes,
  text,
  whole,
  word,
} from './shape.ts';

const values = (value: Shape): Shape =>
  anyOf(each(value), each(object({ value, label: text() }, { must: ['value'] })));
/** What stands where there is no value: texts, or values with their labels. */
export const missingValues: Shape = values(text());
const allowed = (...shapes: readonly [Shape, ...Shape[]]): Shape => {
  const [first, ...rest] = shapes.map((shape) => each(shape, { least: 1, once: true }));
  return anyOf(first as Shape, ...rest);
};
const bounds = (bound: Shape): Shapes => ({
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
});
const lengths: Shapes = { minLength: whole(), maxLength: whole() };
const list: Shape = each(anything);
const json: Shape = object({});

/** What a field of a type may say of its values. */
function constraints(shapes: Shapes): Shapes {
  return { constraints: object({ required: flag, unique: flag, ...shapes }) };
}
const ofTime = constraints({ enum: allowed(text()), ...bounds(text()) });
const ofNumber = (shape: Shape) =>
  constraints({ enum: allowed(text(), shape), ...bounds(anyOf(text(), shape)) });
const ofNoFormat: Shapes = { format: word('default') };
const categories = (shape: Shape): Shapes => ({
  categories: values(shape),
  categoriesOrdered: flag,
});
const truth = each(text(), { least: 1 });

/** What each type of field may have, beside what every field may. */
const kinds = {
  string: {
    ...categories(text()),
    format: word('default', 'email', 'uri', 'binary', 'uuid'),
    ...constraints({ pattern: text(), enum: allowed(text()), ...lengths }),
  },
  number: {
    ...ofNoFormat,
    bareNumber: flag,
    groupChar: text(),
    decimalChar: text(),
    ...ofNumber(number),
  },
  integer: {
    ...categories(whole()),
    ...ofNoFormat,
    bareNumber: flag,
    groupChar: text(),
    ...ofNumber(whole()),
  },
  date: ofTime,
  time: ofTime,
  datetime: ofTime,
  year: { ...ofNoFormat, ...ofNumber(whole()) },
  yearmonth: { ...ofNoFormat, ...ofTime },
  duration: { ...ofNoFormat, ...ofTime },
  boolean: {
    ...ofNoFormat,
    trueValues: truth,
    falseValues: truth,
    constraints: object({ required: flag, enum: allowed(flag) }),
  },
  object: {
    ...ofNoFormat,
    ...constraints({ enum: allowed(text(), json), ...lengths, jsonSchema: json }),
  },
  array: {
    ...ofNoFormat,
    ...constraints({ enum: allowed(text(), list), ...lengths, jsonSchema: json }),
  },
  geopoint: {
    format: word('default', 'array', 'object'),
    ...constraints({ enum: allowed(text(), list, json) }),
  },
  geojson: {
    format: word('default', 'topojson'),
    ...constraints({ enum: allowed(text(), json), ...lengths }),
  },
  any: constraints({ enum: allowed(anything) }),
} as const satisfies Readonly<Record<string, Shapes>>;

const fields = Object.fromEntries(
  Object.entries(kinds).map(([type, more]) => [
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
