import type { Correction, Dataset, Redirect, SeriesBreak } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy, withFigure } from './found-by.ts';
import { figure, publication, sound } from './sound-dataset.ts';

const since = '2026.11';
const moved = (id: string, to: string): Redirect => ({
  id,
  kind: 'moved',
  to,
  reason: 'A test.',
  since,
});
const withRedirects = (...redirects: readonly Redirect[]): Dataset => ({ ...sound, redirects });

test('a redirect leads to a living record in one hop, or says that there is none', () => {
  const found = (...redirects: readonly Redirect[]) =>
    foundBy('redirect-in-one-hop', withRedirects(...redirects));
  expect(found(moved('s/old', figure.id))).toEqual([]);
  expect(found({ id: 's/old', kind: 'withdrawn', to: null, reason: 'A test.', since })).toEqual([]);
  const split: Redirect = {
    id: 's/old',
    kind: 'split',
    to: [figure.id, 'claim/c'],
    reason: 'A test.',
    since,
  };
  expect(found(split)).toEqual([]);
  expect(found({ ...split, to: [figure.id, 's/none'] })).toEqual(['s/old']);
  // The second hop is named for what it is: a dead end behind it is no matter of the first.
  expect(found(moved('s/old', 's/older'), moved('s/older', figure.id))).toEqual(['s/old']);
  expect(found(moved(figure.id, 'claim/c'))).toEqual([figure.id]);
  for (const id of ['s/victims', 's', publication.id])
    expect(found(moved('s/old', id))).toEqual([]);
});

const item: SeriesBreak = {
  id: 'break/b',
  source: 's',
  measures: ['s/victims'],
  geography: null,
  at: '2022-01-01',
  kind: 'method',
  what: 'Something.',
  seenAt: null,
  statedBy: 'curator',
};

test('a break has a dated figure of its measures', () => {
  const found = (change: Partial<SeriesBreak>, dataset: Dataset = sound) =>
    foundBy('break-touches-figures', { ...dataset, breaks: [{ ...item, ...change }] });
  for (const at of ['2019-01-01', '2022-01-01', '2025-01-01']) expect(found({ at })).toEqual([]);
  expect(found({ measures: ['s/none', 's/victims'] })).toEqual([]);
  const { scope } = figure;
  const since = (start: string | null) =>
    withFigure({ scope: { ...scope, period: { ...scope.period, start, end: null } } });
  expect(found({}, since('2023-01-01'))).toEqual([]);
  expect(found({}, since(null))).toEqual(['break/b']);
});

const correction: Correction = {
  id: 'correction/c',
  source: 's',
  what: 'Wrong.',
  instead: 'Right.',
  basis: 'publisher',
  figures: [],
  expect: [],
  seenAt: null,
};

test('an id stands under its measure, and a measure under its source', () => {
  const found = (id: string) => foundBy('measures-do-not-cross-sources', withFigure({ id }));
  expect(found(figure.id)).toEqual([]);
  expect(found('s/cases/us/2022')).toEqual(['s/cases/us/2022']);
});

test('a correction that we infer needs no page, one with a page may be anybody’s', () => {
  const found = (change: Partial<Correction>) =>
    foundBy('inference-says-so', { ...sound, corrections: [{ ...correction, ...change }] });
  expect(found({ basis: 'our-inference' })).toEqual([]);
  expect(found({ seenAt: 'https://example.org/errata' })).toEqual([]);
});

test('a correction is guarded by a text', () => {
  const found = (change: Partial<Correction>) =>
    foundBy('correction-is-guarded', { ...sound, corrections: [{ ...correction, ...change }] });
  expect(found({})).toEqual(['correction/c']);
  const guard = { publication: publication.id, figure: figure.id, text: '120' };
  expect(found({ expect: [guard] })).toEqual([]);
});

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
