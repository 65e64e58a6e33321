import { expect, test } from 'vitest';
import { echoingFields, silentFields } from './field-problems.ts';
import { publicFields } from './public-fields.ts';
import { helpersPackage } from './public-program.ts';

const fields = publicFields(helpersPackage);
test.each([
  'CheckOptions.acrossBreak',
  'CatalogMeasure.id',
  'Catalog.figure',
  'CslItem.author.literal',
  'Derived.lineage',
  'Lineage.publication',
  'PublishedIds.figure',
  'ScopeError.reasons',
  'Unless.allows',
  'VegaLiteSpec.vconcat.title',
  'combine.method',
  'perCapita.per',
])('%s is among what an editor shows', (name) => {
  expect(fields.map((field) => field.name)).toContain(name);
});

test('every field that an editor shows says what it is', () => {
  // Each step of a trace has a comment of its own.
  expect(silentFields(fields, ['TraceStep.kind'])).toEqual([]);
});

test('no comment says only the name again', () => {
  expect(echoingFields(fields)).toEqual([]);
});

test('what says nothing, or only its name, is found', () => {
  const made = [
    { name: 'Thing.size', doc: '' },
    { name: 'Thing.kind', doc: ' ' },
    { name: 'Thing.seenAt', doc: 'The seen at of a thing.' },
    { name: 'Thing.day', doc: 'YYYY-MM-DD.' },
  ];
  expect(silentFields(made, ['Thing.kind'])).toEqual(['Thing.size']);
  expect(echoingFields(made)).toEqual(['Thing.seenAt: The seen at of a thing.']);
});
