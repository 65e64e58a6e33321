import { expect, test } from 'vitest';
import { publicFields } from './public-fields.ts';

const fields = publicFields();
/** The steps of a trace are told apart by their `kind`, and each step has a comment of its own. */
const isTag = ({ name }: { readonly name: string }) => name === 'TraceStep.kind';

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
  const silent = fields.filter(({ doc, ...field }) => doc.trim() === '' && !isTag(field));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('no comment says only the name again', () => {
  const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
  const isEcho = ({ name, doc }: (typeof fields)[number]) => {
    const said = new Set([...words(name.replace(/[A-Z]/g, ' $&')), 'the', 'a', 'an', 'its', 'of']);
    return words(doc).length > 0 && words(doc).every((word) => said.has(word));
  };
  expect(fields.filter(isEcho).map(({ name, doc }) => `${name}: ${doc}`)).toEqual([]);
});
