import { expect, test } from 'vitest';
import { operations } from '../arithmetic/fixture/operations.ts';
import { catalog as published } from '../catalog/catalog.ts';
import type { Allowance } from './assumption.ts';
import { can } from './can.ts';
import type { PairOperation } from './operation.ts';
import { ScopeError } from './scope-error.ts';

const of = (id: string) => published.figure(id as never);
const charged = 'bjs-htdc/share-of-defendants-charged/us/fy2020/all-three-groups/';
const records = 'ctdc/records-public-k-anonymised/';
const forms = 'eurostat-thb/share-of-registered-victims-by-form/eu-27/';

// An assumption that the numbers deny is none that anybody could know to hold.
test.each<[PairOperation, string, string, Allowance]>([
  // Two parts of one whole that are more than the whole together are not apart.
  ['sum', `${charged}no-prior-convictions`, `${charged}race-white`, { segments: 'disjoint' }],
  // A part is never larger than its whole.
  ['share', `${records}us/2010-2020`, `${records}world/undated`, { period: 'narrower' }],
  [
    'difference',
    `${records}world/undated`,
    `${records}world/2010-2020/female`,
    { period: 'broader' },
  ],
])('what the numbers deny is not named: %s of %s and %s', (operation, a, b, allows) => {
  const permission = can(operation, of(a), of(b));
  expect(permission).toMatchObject({ ok: false, unless: null });
  const run = (assumptions: readonly { name: string; allows: Allowance }[]) => {
    try {
      operations[operation](of(a), of(b), { assumptions });
    } catch (error) {
      if (error instanceof ScopeError) return error;
    }
    throw new Error('it is refused');
  };
  expect(run([]).unless).toBeNull();
  expect(run([]).message).not.toContain('Allowed only');
  // The scopes would allow it; the numbers do not.
  expect(run([{ name: 'made up', allows }]).reasons.map(({ code }) => code)).toEqual([
    'contradiction',
  ]);
});

test('models of the same people may be of one quantity, and are never people apart', () => {
  const models = 'mse-national/modern-slavery-victims-estimated/gb/2013/lists-five/model-';
  const [one, other] = [of(`${models}latent-class`), of(`${models}independence`)];
  for (const operation of ['sum', 'share', 'difference'] as const)
    expect(can(operation, one, other)).toMatchObject({ ok: false, unless: null });
  const allows = { segments: 'equal' } as const;
  expect(can('combine', one, other)).toMatchObject({ ok: false, unless: { allows } });
  const assumptions = [{ name: 'both are of the same people', allows }];
  expect(operations.combine(one, other, { assumptions }).value).toMatchObject({ kind: 'range' });
});

test('a model of one year and another of the next show no change', () => {
  const places = [...published.find({ measure: 'mse-national/modern-slavery-victims-estimated' })];
  const named = places.flatMap((a) =>
    places.flatMap((b) => {
      const permission = can('change', a, b);
      return permission.ok || !permission.unless?.allows.segments ? [] : [a.id, b.id];
    }),
  );
  expect(places.length).toBeGreaterThan(5);
  expect(named).toEqual([]);
});

test('a share of so many of one year is not known to be one of those of another', () => {
  const [before, after] = [
    of(`${forms}2021/sexual-exploitation`),
    of(`${forms}2024/sexual-exploitation`),
  ];
  for (const operation of ['union', 'intersection'] as const)
    expect(can(operation, before, after)).toMatchObject({ ok: false, unless: null });
});
