import { expect, test } from 'vitest';
import { DarkfigureError } from '../errors/darkfigure-error.ts';
import { InvalidDateError } from '../errors/invalid-errors.ts';
import { NotYetPublishedError } from '../errors/not-yet-published-error.ts';
import { UnknownIdError } from '../errors/unknown-errors.ts';
import { fixtureCatalog as catalog } from '../fixture/fixture-dataset.ts';
import { trace } from '../trace/trace.ts';

test('a figure shows the number that was known on the day', () => {
  const textOn = (date: string) => {
    const figure = catalog.asOf(date).figure('line/cases/us/2022');
    return figure.state === 'settled' ? figure.text : figure.values.map(({ text }) => text);
  };
  expect(textOn('2024-03-01')).toBe('10,360');
  expect(textOn('2025-12-30')).toBe('10,360');
  expect(textOn('2025-12-31')).toBe('10,347');
  expect(textOn('2025')).toBe('10,347');
});

test('a publication is known from the last day that its date can mean', () => {
  expect(catalog.asOf('2024-02-28').has('line/cases/us/2022')).toBe(false);
  expect(catalog.asOf('2024-02-29').has('line/cases/us/2022')).toBe(true);
  expect(catalog.asOf('2016-12-30').has('estimate/survey/us-ca/2015')).toBe(false);
  expect(catalog.asOf('2016').has('estimate/survey/us-ca/2015')).toBe(true);
});

test('an undated page is known from the day it was read', () => {
  expect(catalog.asOf('2026-11-21').has('line/cases/us-ca/2024')).toBe(false);
  expect(catalog.asOf('2026-11-22').has('line/cases/us-ca/2024')).toBe(true);
});

test('a figure that is younger than the view is not a misspelt one', () => {
  const view = catalog.asOf('2016');
  expect(() => view.figure('line/cases/us/2024')).toThrow(NotYetPublishedError);
  try {
    view.figure('line/cases/us/2024');
  } catch (error) {
    expect(error).toBeInstanceOf(DarkfigureError);
    expect(error).toMatchObject({ code: 'not-yet-published', firstKnown: '2025-12-31' });
  }
  expect(() => view.figure('line/cases/us/2042' as 'line/cases/us/2024')).toThrow(UnknownIdError);
  expect(() => view.figure('line/case-files/us/2024' as 'line/cases/us/2024')).toThrow(
    NotYetPublishedError,
  );
});

test('a search finds only what was known', () => {
  const found = catalog
    .asOf('2016')
    .find({})
    .figures.map(({ id }) => id);
  expect(found).toEqual([
    'estimate/at-risk/us/2001',
    'estimate/at-risk/us/2001/upper',
    'estimate/survey/us-ca/2015',
    'line/signals/us/2007-2012',
  ]);
});

test('what stood then is worked out from what was known then', () => {
  const before = catalog.asOf('2024-12-31').figure('court/convictions/us/2023');
  const after = catalog.asOf('2025-12-31').figure('court/convictions/us/2023');
  expect(before).toMatchObject({ state: 'settled', text: '289' });
  expect(before.vintages).toHaveLength(1);
  expect(after).toMatchObject({ state: 'settled', text: 'some 300' });
});

test('a view knows its day, speaks of nothing later, and leaves the whole as it is', () => {
  const view = catalog.asOf('2024-06');
  expect(view.knownOn).toBe('2024-06-30');
  expect(catalog.knownOn).toBeNull();
  expect(view.edition).toBe(catalog.edition);
  expect(view.vintages('line/cases/us/2022')).toHaveLength(1);
  expect(catalog.vintages('line/cases/us/2022')).toHaveLength(2);
  expect(view.describe('line/cases/us/2022')).toContain('10,360');
});

test('a view of a view counts from the whole edition', () => {
  expect(catalog.asOf('2001').asOf('2025').has('line/cases/us/2022')).toBe(true);
});

test('a trace in a view shows only the figures that were known', () => {
  const instead = (date: string) =>
    trace(catalog.asOf(date).claim('claim/at-risk-as-victims')).steps.some(
      ({ kind }) => kind === 'instead',
    );
  expect(instead('2026-11-22')).toBe(true);
  expect(instead('2010')).toBe(false);
});

test.each(['', 'yesterday', '2016-13', '2016-02-30', '16'])('"%s" is no date', (date) => {
  expect(() => catalog.asOf(date)).toThrow(InvalidDateError);
});
