import { expect, test } from 'vitest';
import { catalog } from '../catalog.ts';
import { comparable } from './comparable.ts';
import { explain } from './explain.ts';

const of = (a: string, b: string) =>
  explain(comparable(catalog.figure(a as never), catalog.figure(b as never)));

test('an axis is called by words, and a period by its days', () => {
  const lines = of(
    'unodc-glotip-data/victims-detected/us/2022',
    'unodc-glotip-data/persons-convicted/us/2019',
  );
  expect(lines.join(' ')).not.toMatch(/geographyRole|\d\/\d/);
  expect(lines.some((line) => line.startsWith('The role of the place, detection against'))).toBe(
    true,
  );
  expect(
    lines.some((line) => line.startsWith('Period, 2022-01-01 to 2022-12-31 against 2019')),
  ).toBe(true);
});

test('where neither period is stated it is not said that one is', () => {
  const lines = of(
    'ctdc/records-full/world/undated',
    'state-inflow-estimate/people-trafficked-in-per-year/us/undated/foreign',
  );
  expect(lines).toContain(
    'Period, not stated against not stated: at least one of the two is not stated.',
  );
});
