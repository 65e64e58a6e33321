import type { Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy } from './found-by.ts';
import { publication, sound } from './sound-dataset.ts';

test.each([
  ['https://bit.ly/abc', true],
  ['http://www.tinyurl.com/abc', true],
  ['http://localhost/a', true],
  ['https://example.org/a?utm_source=x', true],
  ['https://example.org/a?x=1&token=2', true],
  ['https://www.bing.com/search?q=a', true],
  ['https://google.com/search?q=a', true],
  ['https://example.org/search?q=a', false],
  ['https://www.google.com/about', false],
  ['https://example.org/bit.ly/', false],
])('%s is short-lived: %s', (url, isFound) => {
  const wanted = isFound ? [publication.id] : [];
  const found = (change: Partial<typeof publication>) =>
    foundBy('links-are-permanent', { ...sound, publications: [{ ...publication, ...change }] });
  expect(found({ url })).toEqual(wanted);
  expect(found({ looks: [{ url, kind: 'primary', on: '2026-10-01' }] })).toEqual(wanted);
});

test.each([
  ['https://www.everycrsreport.com/reports/R46584.html', true],
  ['https://docslib.org/doc/1/a', true],
  ['https://search.proquest.com/docview/1', true],
  ['https://presidency.ucsb.edu/documents/a', true],
  ['https://notdocslib.org/doc/1/a', false],
  ['https://example.org/docslib.org/', false],
])('%s carries the texts of others: %s', (url, isFound) => {
  const wanted = isFound ? [publication.id] : [];
  const found = (change: Partial<typeof publication>) =>
    foundBy('copy-is-not-primary', { ...sound, publications: [{ ...publication, ...change }] });
  expect(found({ url })).toEqual(wanted);
  expect(found({ looks: [{ url, kind: 'primary', on: '2026-10-01' }] })).toEqual(wanted);
  expect(found({ looks: [{ url, kind: 'reprint', on: '2026-10-01' }] })).toEqual([]);
});

test('a relay that was read in retellings alone is what it should be', () => {
  const looks = [
    { url: publication.looks[0]?.url ?? '', kind: 'secondary', on: '2026-10-01' },
  ] as const;
  const dataset: Dataset = { ...sound, publications: [{ ...publication, kind: 'relay', looks }] };
  expect(foundBy('relay-is-secondary', dataset)).toEqual([]);
});
