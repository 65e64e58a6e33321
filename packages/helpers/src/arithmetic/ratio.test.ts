import { expect, test } from 'vitest';
import { bound, madeCatalog, point, year } from './fixture/made-catalog.ts';
import { ratio } from './ratio.ts';

const victims = { unit: 'victims' } as const;
const catalog = madeCatalog([
  { id: 'made/people/us/2023', value: point(16_999), scope: victims },
  { id: 'line/cases/us/2023', value: point(9_619) },
  { id: 'line/signals/us/2023', value: point(0), scope: { unit: 'signals', stage: 'signal' } },
]);
const at = (id: string) => catalog.figure(id);
const all = at('made/people/us/2023');

test('a ratio may set unlike things against each other and says in what they differ', () => {
  const perCase = ratio(all, at('line/cases/us/2023'));
  // 16,999 over 9,619, by hand: 1.767231520948…
  expect(perCase.value).toMatchObject({ kind: 'point' });
  if (perCase.value.kind === 'point') expect(perCase.value.value).toBeCloseTo(1.767231521, 9);
  expect(perCase.unit).toBe('ratio');
  expect(perCase.notes).toContain('They differ in unit: “victims” and “cases”.');
  expect(perCase.scope[0]?.period).toEqual({ ...year(2023), temporal: 'not-applicable' });
});

test('nothing is divided by zero', () => {
  expect(ratio(all, at('line/signals/us/2023')).value).toEqual({
    kind: 'unknown',
    reason: 'indeterminate',
  });
});

test('what may be zero at the bottom leaves only a low end', () => {
  const upTo = madeCatalog([
    { id: 'made/people/us/2023', value: point(100), scope: victims },
    { id: 'line/cases/us/2023', value: bound('le', 50) },
  ]);
  expect(
    ratio(upTo.figure('made/people/us/2023'), upTo.figure('line/cases/us/2023')).value,
  ).toEqual({ kind: 'bound', op: 'ge', value: 2 });
  const one = madeCatalog([
    { id: 'made/people/us/2023', value: point(100), scope: victims },
    { id: 'line/cases/us/2023', value: bound('le', 1) },
  ]);
  expect(ratio(one.figure('made/people/us/2023'), one.figure('line/cases/us/2023')).value).toEqual({
    kind: 'bound',
    op: 'ge',
    value: 100,
  });
});
