import { expect, test } from 'vitest';
import { DarkfigureError } from '../errors/darkfigure-error.ts';
import { RedirectedIdError } from '../errors/redirected-id-error.ts';
import { UnknownCodeError, UnknownIdError } from '../errors/unknown-errors.ts';
import { fixtureCatalog, fixtureDataset } from '../fixture/fixture-dataset.ts';
import { createCatalog } from './create-catalog.ts';
import type { Dataset } from './dataset-types.ts';

/** The same catalog for callers without types. */
const catalog = createCatalog(fixtureDataset);

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('an unknown id names the nearest ids', () => {
  const error = thrownBy(() => catalog.figure('line/case/us/2024'));
  expect(error).toBeInstanceOf(UnknownIdError);
  expect(error).toBeInstanceOf(DarkfigureError);
  expect(error).toMatchObject({
    name: 'UnknownIdError',
    code: 'unknown-id',
    issues: [{ received: 'line/case/us/2024' }],
  });
  const [issue] = (error as UnknownIdError).issues;
  expect(issue?.nearest[0]).toBe('line/cases/us/2024');
  expect(issue?.nearest.length).toBeLessThanOrEqual(5);
  expect((error as Error).message).toContain('line/cases/us/2024');
});

test('names that every object answers to are unknown ids like others', () => {
  for (const id of ['constructor', '__proto__', 'toString', '']) {
    expect(catalog.has(id)).toBe(false);
    expect(() => catalog.figure(id)).toThrow(UnknownIdError);
    expect(() => catalog.source(id)).toThrow(UnknownIdError);
    expect(() => catalog.definitions(id)).toThrow(UnknownCodeError);
  }
});

test('a moved id gives the figure in its new place', () => {
  const old = 'line/case-files/us/2024';
  expect(catalog.has(old)).toBe(true);
  expect(catalog.figure(old)).toBe(catalog.figure('line/cases/us/2024'));
  expect(catalog.figure(old).id).toBe('line/cases/us/2024');
  expect(catalog.redirectOf(old)).toMatchObject({ kind: 'moved', to: 'line/cases/us/2024' });
  expect(catalog.redirectOf('line/cases/us/2024')).toBeUndefined();
});

test('a split id names what it was split into, and picks none', () => {
  const error = thrownBy(() => catalog.figure('line/contacts/us/2023'));
  expect(error).toBeInstanceOf(RedirectedIdError);
  expect(error).toMatchObject({
    code: 'redirected-id',
    kind: 'split',
    targets: ['line/cases/us/2023', 'line/victims/us/2023'],
    reason: 'It mixed cases and people.',
  });
  expect(catalog.has('line/contacts/us/2023')).toBe(false);
});

test('a withdrawn id says why', () => {
  const error = thrownBy(() => catalog.vintages('line/guesses/us/2023'));
  expect(error).toMatchObject({
    kind: 'withdrawn',
    targets: [],
    reason: 'It was read on no page.',
  });
});

test('an id whose new place is not there is told so, and not as a misspelt one', () => {
  const redirects = fixtureDataset.redirects.map((redirect) =>
    redirect.kind === 'moved' ? { ...redirect, to: 'line/cases/us/1924' } : redirect,
  );
  const broken = createCatalog({ ...fixtureDataset, redirects });
  const error = thrownBy(() => broken.figure('line/case-files/us/2024'));
  expect(error).toBeInstanceOf(RedirectedIdError);
  expect(error).toMatchObject({
    code: 'redirected-id',
    kind: 'dangling',
    targets: ['line/cases/us/1924'],
    reason: 'Renamed by the source.',
    message:
      '"line/case-files/us/2024" moved to "line/cases/us/1924", which leads nowhere in this edition: Renamed by the source.',
  });
  expect(broken.has('line/case-files/us/2024')).toBe(false);
});

test('vintages come oldest first, with the day from which they are known', () => {
  const vintages = fixtureCatalog.vintages('line/cases/us/2022');
  expect(
    vintages.map(({ text, published, knownFrom, isCurrent }) => [
      text,
      published,
      knownFrom,
      isCurrent,
    ]),
  ).toEqual([
    ['10,360', '2024-02', '2024-02-29', false],
    ['10,347', '2025', '2025-12-31', true],
  ]);
});

test('vintages are sorted by date, not by their place in the record', () => {
  const reversed: Dataset = {
    ...fixtureDataset,
    figures: fixtureDataset.figures.map((figure) => ({
      ...figure,
      vintages: figure.vintages.toReversed(),
      current: figure.current.map((index) => figure.vintages.length - 1 - index),
    })),
  };
  const vintages = createCatalog(reversed).vintages('line/cases/us/2022');
  expect(vintages.map(({ text, isCurrent }) => [text, isCurrent])).toEqual([
    ['10,360', false],
    ['10,347', true],
  ]);
});

test('breaks are found by measure and place; a break for every place is found under any', () => {
  const ids = (query?: Parameters<typeof catalog.breaks>[0]) =>
    catalog.breaks(query).map(({ id }) => id);
  expect(ids()).toEqual(['break/line-california-2020', 'break/line-cases-2024']);
  expect(ids({ measure: 'line/signals' })).toEqual(['break/line-california-2020']);
  expect(ids({ measure: 'line/cases', geography: 'us' })).toEqual(['break/line-cases-2024']);
  expect(ids({ measure: 'line/cases', geography: 'us-ca' })).toEqual([
    'break/line-california-2020',
    'break/line-cases-2024',
  ]);
  expect(ids({ measure: 'court/convictions' })).toEqual([]);
  expect(() => ids({ measure: 'line/casez' })).toThrow(/line\/cases/);
});

test('claims are found by verdict, mutation, confidence and figure', () => {
  const ids = (query?: Parameters<typeof catalog.claims>[0]) =>
    catalog.claims(query).map(({ id }) => id);
  expect(ids()).toEqual(['claim/at-risk-as-victims', 'claim/no-origin', 'claim/wave']);
  expect(ids({ verdict: ['distorted', 'not-checkable'] })).toEqual([
    'claim/at-risk-as-victims',
    'claim/wave',
  ]);
  expect(ids({ mutation: 'upper-end-only' })).toEqual(['claim/at-risk-as-victims']);
  expect(ids({ mutation: ['upper-end-only', 'definition-merged'], confidence: 'low' })).toEqual([
    'claim/wave',
  ]);
  expect(ids({ figure: 'line/case-files/us/2024' })).toEqual(['claim/at-risk-as-victims']);
  expect(ids({ verdict: [] })).toEqual([]);
});

test('a code tells what it means in every list that holds it', () => {
  expect(catalog.definitions('all').map(({ list }) => list)).toEqual([
    'exploitation',
    'age',
    'sex',
    'citizenship',
  ]);
  expect(catalog.code('status', 'provisional').mapping).toEqual({ sdmx: 'P' });
  expect(catalog.describe('provisional')).toBe(
    'provisional (status): The source or we expect it to change. [sdmx: P]',
  );
  expect(catalog.describe('all').split('\n')).toHaveLength(4);
  expect(catalog.describe('domestic-servitude')).toContain('Part of forced-labour.');
  expect(catalog.describe('us')).toBe(
    'us (geography, “United States”): United States, for tests. [iso-3166: US]',
  );
  expect(thrownBy(() => catalog.describe('potentail'))).toMatchObject({
    code: 'unknown-code',
    issues: [{ nearest: ['potential'] }],
  });
});

test('sources, publications, measures, places and known errors are found by id', () => {
  expect(catalog.edition).toBe('2026.11');
  expect(catalog.source('line').title).toBe('The line series');
  expect(catalog.publication('line/page').published).toBeNull();
  expect(catalog.measure('line/cases').unit).toBe('cases');
  expect(catalog.geography('us-ca').within).toEqual(['us']);
  expect(catalog.corrections('line/share-female/us/2023').map(({ id }) => id)).toEqual([
    'correction/line-share',
  ]);
  expect(catalog.corrections('line/cases/us/2024')).toEqual([]);
  expect(catalog.corrections()).toHaveLength(1);
  expect(() => catalog.geography('usa')).toThrow(UnknownIdError);
});

test('what a catalog hands out cannot be changed', () => {
  expect(Object.isFrozen(catalog.source('line').reliability)).toBe(true);
  expect(Object.isFrozen(catalog.breaks()[0])).toBe(true);
  expect(Object.isFrozen(catalog.claim('claim/wave').appearances)).toBe(true);
  expect(Object.isFrozen(catalog.redirectOf('line/contacts/us/2023'))).toBe(true);
  expect(Object.isFrozen(catalog)).toBe(true);
});
