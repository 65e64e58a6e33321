import { expect, test } from 'vitest';
import { calendarYear, handedOut, reading } from '../comparison/fixture/catalog.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { chart } from './chart.ts';
import {
  broken,
  captionOf,
  caseIn,
  drawn,
  layerOf,
  point,
  rowsOf,
  viewOf,
} from './fixture/drawn.ts';

test('figures of one time stand in rows with their published digits', () => {
  const spec = chart(
    handedOut(
      caseIn(2023, point(7)),
      caseIn(2023, { kind: 'bound', op: 'ge', value: 5 }, {}, 'gb'),
    ),
  );
  expect(layerOf(spec, 'points')?.encoding).toMatchObject({
    y: { field: 'at', type: 'nominal' },
    x: { field: 'value' },
  });
  expect(rowsOf(spec, 'labels')?.map(({ at, text }) => [at, text])).toEqual([
    ['United States', 'as printed'],
    ['United Kingdom', 'as printed'],
  ]);
  expect(layerOf(spec, 'bound-tips')?.mark).toMatchObject({ shape: 'triangle-right' });
  expect(viewOf(spec).height).toEqual({ step: 27 });
});

test('rows stand in the order in which they were given, whichever layer holds them', () => {
  const rough = (code: string, rounding: number) =>
    figure({
      id: `line/cases/${code}/2024`,
      scope: { geography: { code, role: 'detection' } },
      vintages: [reading({ kind: 'point', value: 100, rounding })],
    });
  const spec = drawn(rough('us-ca', 1), rough('us', 90));
  // Only the second row has a pale bar, and pale bars are drawn before points.
  expect(rowsOf(spec, 'roundings')?.map(({ at }) => at)).toEqual(['United States']);
  expect(layerOf(spec, 'roundings')?.encoding).toMatchObject({
    y: { sort: ['California', 'United States'] },
  });
});

test('the row of a whole beside a part of it is that of all', () => {
  const spec = drawn(
    figure({ id: 'line/cases/us/2024', vintages: [vintage('line/page', point(5), '5')] }),
    figure({
      id: 'line/cases/us/2024/by-text',
      population: { segments: ['by-text'] },
      vintages: [reading(point(6))],
    }),
  );
  expect(rowsOf(spec, 'points')?.map(({ at }) => at)).toEqual(['all', 'reported by text']);
});

test('rows that a break parts say so', () => {
  const other = (at: string, year: number) =>
    figure({
      id: `line/signals/us/${at}`,
      scope: { period: calendarYear(year) },
      vintages: [reading(point(1))],
      rest: broken,
    });
  const spec = chart(handedOut(caseIn(2022, point(1), broken), other('x', 2025)));
  expect(rowsOf(spec, 'lines')).toBeUndefined();
  expect(captionOf(spec)).toContain('Break 1, 2024-01-01');
});
