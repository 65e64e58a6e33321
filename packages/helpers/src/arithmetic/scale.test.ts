import { expect, test } from 'vitest';
import type { Scope } from '../dataset-types.ts';
import { withAssumption } from '../scope/assumption.ts';
import { madeCatalog, place, point, year } from './fixture/made-catalog.ts';
import { scale } from './scale.ts';

const victims = { unit: 'victims' } as const;

test('what a share makes of a part of its whole is of that part', () => {
  // The share is of women wherever they are from; what it is a share of is of women from abroad.
  const abroad = { population: { citizenship: 'foreign' }, scope: victims } as const;
  const foreign = madeCatalog([
    { id: 'made/people/us/2023/foreign', value: point(200), ...abroad },
    {
      id: 'made/share/us/2023/female',
      value: point(50),
      scope: {
        unit: 'percent',
        denominator: { text: 'people from abroad', figure: 'made/people/us/2023/foreign' },
      },
      population: { sex: 'female' },
    },
  ]);
  const scaled = scale(
    foreign.figure('made/share/us/2023/female'),
    foreign.figure('made/people/us/2023/foreign'),
  );
  expect(scaled.value).toEqual({ kind: 'point', value: 100 });
  expect(scaled.scope[0]?.population).toMatchObject({ sex: 'female', citizenship: 'foreign' });
});

test.each<[string, Partial<Scope>]>([
  ['stage', { stage: 'identified' }],
  ['temporal', { period: year(2023, 'ever') }],
  ['frame', { frame: 'palermo' }],
  ['geographyRole', { geography: { code: 'us', role: 'origin' } }],
  ['geography', { geography: place('gb') }],
  ['period', { period: year(2022) }],
  ['exploitation', { exploitation: 'migrant-smuggling' }],
])('a share of something of another %s cannot be taken to be of the base', (axis, scope) => {
  const made = madeCatalog([
    { id: 'made/people/us/2023', value: point(100), scope: victims },
    {
      id: 'made/share/us/2023',
      value: point(20),
      scope: { unit: 'percent', denominator: { text: 'people' }, ...scope },
    },
  ]);
  try {
    withAssumption('these people', { allows: { denominator: 'equal' } }, (given) =>
      scale(made.figure('made/share/us/2023'), made.figure('made/people/us/2023'), given),
    );
    expect.unreachable();
  } catch (error) {
    const { reasons } = error as { readonly reasons: readonly { readonly axis: string }[] };
    expect(reasons.map((reason) => reason.axis)).toContain(axis);
  }
});
