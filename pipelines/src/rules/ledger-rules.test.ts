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
