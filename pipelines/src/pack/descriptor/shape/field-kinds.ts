import { anyOf } from './joined-shapes.ts';
import { labelledValues } from './labelled-values.ts';
import { each, object } from './nested-shapes.ts';
import { anything, flag, number, text, whole, word } from './plain-shapes.ts';
import type { Shape, Shapes } from './shape.ts';

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
  categories: labelledValues(shape),
  categoriesOrdered: flag,
});
const truth = each(text(), { least: 1 });

/** What each type of field may have, beside what every field may. */
export const fieldKinds = {
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
