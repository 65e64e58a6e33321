import { echoingFields, publicFields, silentFields } from '@darkfigure/api-docs';
import { expect, test } from 'vitest';
import { helpersPackage } from './helpers-package.ts';

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
