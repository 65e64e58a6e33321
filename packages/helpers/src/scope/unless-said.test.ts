import { expect, test } from 'vitest';
import { bound, madeCatalog, place, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { operationNames, operations } from '../arithmetic/fixture/operations.ts';
import type { Operand } from '../arithmetic/operand.ts';
import type { Scope } from '../dataset-types.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import type { Allowance } from './assumption.ts';
import { can } from './can.ts';
import type { PairOperation } from './operation.ts';
import { ScopeError } from './scope-error.ts';

const catalog = madeCatalog([
  { id: 'line/cases/us/2022', value: point(9), scope: { period: year(2022) } },
  { id: 'line/cases/us/2023', value: point(10) },
  { id: 'line/cases/us/2024', value: point(12), scope: { period: year(2024) } },
  {
    id: 'line/cases/us/fy2024',
    value: point(11),
    scope: {
      period: { ...year(2024), start: '2023-10-01', end: '2024-09-30', calendar: 'us-fiscal' },
    },
  },
  { id: 'police/list/us/2023', value: point(7), scope: { unit: 'victims' } },
  { id: 'court/list/us/2023', value: point(5), scope: { unit: 'victims', frame: 'palermo' } },
  { id: 'risk/list/us/2023', value: point(99), scope: { unit: 'victims', stage: 'at-risk' } },
  {
    id: 'police/stock/us/2023',
    value: point(50),
    scope: { unit: 'victims', period: year(2023, 'stock-at') },
  },
  {
    id: 'police/list/mx/2023',
    value: bound('lt', 9),
    scope: { unit: 'victims', geography: place('mx') },
  },
  {
    id: 'made/share/us/2023',
    value: point(30),
    scope: { unit: 'percent', denominator: { text: 'all victims' } },
  },
  {
    id: 'made/share-of-cases/us/2023',
    value: point(30),
    scope: { unit: 'percent', denominator: { text: 'cases', figure: 'line/cases/us/2023' } },
  },
  {
    id: 'made/share-of-victims/us/2023',
    value: point(30),
    scope: { unit: 'percent', denominator: { text: 'victims', figure: 'police/list/us/2023' } },
  },
  { id: 'north/list/made-americas/2023', value: point(80), scope: inRegion('made-americas') },
  { id: 'north/list/made-asia/2023', value: point(60), scope: inRegion('made-asia') },
  { id: 'north/list/mx/2023', value: point(8), scope: inRegion('mx') },
  {
    id: 'north/list/us/2023/labour',
    value: point(6),
    scope: { unit: 'victims', exploitation: 'forced-labour' },
  },
  {
    id: 'north/list/us/2023/sex',
    value: point(6),
    scope: { unit: 'victims', exploitation: 'sexual-exploitation' },
  },
  {
    id: 'north/list/us/2023/unstated',
    value: point(6),
    scope: { unit: 'victims', exploitation: 'unspecified' },
  },
  {
    id: 'south/list/us/2023/unstated',
    value: point(3),
    scope: { unit: 'victims', exploitation: 'unspecified' },
  },
  { id: 'south/list/us/2023', value: point(4), scope: { unit: 'victims', frame: 'unspecified' } },
  { id: 'north/list/us/undated', value: point(9), scope: since(null) },
  { id: 'north/list/us/from-2021', value: point(9), scope: since('2021-01-01') },
  { id: 'north/list/us/from-2023', value: point(9), scope: since('2023-01-01') },
  { id: 'north/rate/made-americas/2023', value: point(2), scope: rateIn('made-americas') },
  { id: 'north/rate/mx/2023', value: point(3), scope: rateIn('mx') },
  {
    id: 'north/list/us/2023/nationality-a',
    value: point(3),
    scope: { unit: 'victims' },
    population: { segments: ['nationality-a'] },
  },
  {
    id: 'north/list/us/2023/nationality-b',
    value: point(5),
    scope: { unit: 'victims' },
    population: { segments: ['nationality-b'] },
  },
  {
    id: 'north/list/us/2023/confirmed',
    value: point(2),
    scope: { unit: 'victims', stage: 'confirmed' },
  },
  {
    id: 'north/list/us/2023/lived',
    value: point(2),
    scope: { unit: 'victims', geography: { code: 'us', role: 'residence' } },
  },
]);

function inRegion(code: string): Partial<Scope> {
  return { unit: 'victims', geography: place(code) };
}

function rateIn(code: string): Partial<Scope> {
  return {
    unit: 'per-1000',
    geography: place(code),
    denominator: { text: 'people of the place' },
  };
}

function since(start: string | null): Partial<Scope> {
  return {
    unit: 'victims',
    period: { start, end: null, calendar: 'custom', temporal: 'flow-in' },
  };
}

function refused(operation: PairOperation, first: string, second: string): ScopeError {
  try {
    operations[operation](catalog.figure(first), catalog.figure(second));
  } catch (error) {
    if (error instanceof ScopeError) return error;
    throw error;
  }
  throw new Error(`${operation} of ${first} and ${second} is allowed`);
}

test.each<[PairOperation, string, string, Allowance, boolean, string]>([
  [
    'sum',
    'line/cases/us/2022',
    'line/cases/us/2023',
    { period: 'disjoint' },
    false,
    "by an assumption that allows { period: 'disjoint' }.",
  ],
  ['change', 'line/cases/us/2023', 'line/cases/us/2024', {}, true, 'by acrossBreak.'],
  [
    'sum',
    'line/cases/us/2023',
    'line/cases/us/2024',
    { period: 'disjoint' },
    true,
    "by an assumption that allows { period: 'disjoint' } and acrossBreak.",
  ],
  [
    'union',
    'south/list/us/2023',
    'police/list/us/2023',
    { frame: 'equal' },
    false,
    "by an assumption that allows { frame: 'equal' }.",
  ],
  [
    'difference',
    'north/list/made-americas/2023',
    'north/list/mx/2023',
    { geography: 'broader' },
    false,
    "by an assumption that allows { geography: 'broader' }.",
  ],
  [
    'ratio',
    'north/list/us/undated',
    'police/list/us/2023',
    { period: 'equal' },
    false,
    "by an assumption that allows { period: 'equal' }.",
  ],
  [
    'ratio',
    'north/list/us/from-2023',
    'police/list/us/2023',
    { period: 'equal' },
    false,
    "by an assumption that allows { period: 'equal' }.",
  ],
  [
    'combine',
    'north/list/us/2023/unstated',
    'south/list/us/2023/unstated',
    { measure: 'equal', exploitation: 'equal' },
    false,
    "by an assumption that allows { measure: 'equal', exploitation: 'equal' }.",
  ],
])('%s of %s and %s is allowed to whoever says why', (operation, a, b, allows, broken, text) => {
  const { unless, message } = refused(operation, a, b);
  expect(unless).toEqual({ allows, acrossBreak: broken });
  expect(message.split('\n').filter((line) => line.endsWith(text))).toHaveLength(1);
  const done = operations[operation](catalog.figure(a), catalog.figure(b), {
    assumptions: [{ name: 'made up', allows }],
    ...(broken ? { acrossBreak: 'made up' } : {}),
  });
  expect(done.value.kind).not.toBe('unknown');
});

// Nobody can know that cases are people, that a risk is a victim, that a stock is a flow, or that one whole is another.
test.each<[PairOperation, string, string]>([
  ['union', 'line/cases/us/2023', 'police/list/us/2023'],
  ['union', 'risk/list/us/2023', 'police/list/us/2023'],
  ['union', 'police/stock/us/2023', 'police/list/us/2023'],
  ['share', 'police/list/mx/2023', 'police/list/us/2023'],
  ['change', 'line/cases/us/2023', 'line/cases/us/2022'],
  ['scale', 'made/share-of-cases/us/2023', 'police/list/us/2023'],
  ['sum', 'line/cases/us/2023', 'line/cases/us/fy2024'],
  ['change', 'line/cases/us/2023', 'line/cases/us/fy2024'],
  // Nor that two regions, definitions, forms, stages, wholes or stated times are one, or that a region lies in a country.
  ['ratio', 'north/list/made-americas/2023', 'north/list/made-asia/2023'],
  ['ratio', 'north/list/made-americas/2023', 'north/list/mx/2023'],
  ['difference', 'north/list/mx/2023', 'north/list/made-americas/2023'],
  ['union', 'police/list/us/2023', 'court/list/us/2023'],
  ['combine', 'north/list/us/2023/labour', 'north/list/us/2023/sex'],
  ['share', 'north/list/us/2023/labour', 'north/list/us/2023/sex'],
  ['share', 'north/list/us/2023/unstated', 'north/list/us/2023/sex'],
  ['share', 'north/rate/mx/2023', 'north/rate/made-americas/2023'],
  ['share', 'north/list/us/2023/nationality-a', 'north/list/us/2023/nationality-b'],
  ['combine', 'north/list/us/2023/nationality-a', 'north/list/us/2023/nationality-b'],
  ['union', 'north/list/us/2023/confirmed', 'police/list/us/2023'],
  ['union', 'north/list/us/2023/lived', 'police/list/us/2023'],
  ['union', 'made/share-of-cases/us/2023', 'made/share-of-victims/us/2023'],
  ['ratio', 'line/cases/us/2023', 'line/cases/us/fy2024'],
  ['ratio', 'north/list/us/from-2021', 'police/list/us/2023'],
])('%s of %s and %s stays refused, whatever is said', (operation, a, b) => {
  const { unless, message } = refused(operation, a, b);
  expect(unless).toBeNull();
  expect(message).not.toContain('Allowed only');
});

/** Every refusal of every operation on every pair of two catalogs of made-up figures. */
const everyRefusal = [catalog, fixtureCatalog].flatMap(({ find }) => {
  const figures: readonly Operand[] = [...find({})];
  return operationNames.flatMap((operation) =>
    figures.flatMap((a) =>
      figures.flatMap((b) => {
        try {
          operations[operation](a, b);
          return [];
        } catch (error) {
          return error instanceof ScopeError ? [{ operation, error, a, b }] : [];
        }
      }),
    ),
  );
});

test('what an error names, can names before anything is thrown', () => {
  const named = everyRefusal.flatMap(({ operation, error, a, b }) => {
    const answer = can(operation, a, b);
    // What only the numbers forbid, no scope does.
    return answer.ok ? [] : [[answer.unless, error.unless]];
  });
  expect(named.length).toBeGreaterThan(5_000);
  expect(named.map(([asked]) => asked)).toEqual(named.map(([, thrown]) => thrown));
});

test('can names nothing that was said already', () => {
  const [a, b] = [catalog.figure('line/cases/us/2023'), catalog.figure('line/cases/us/2024')];
  const assumptions = [{ name: 'made up', allows: { period: 'disjoint' } }] as const;
  expect(can('sum', a, b)).toMatchObject({
    unless: { allows: { period: 'disjoint' }, acrossBreak: true },
  });
  expect(can('sum', a, b, { assumptions })).toMatchObject({
    unless: { allows: {}, acrossBreak: true },
  });
  expect(can('sum', a, b, { acrossBreak: 'made up' })).toMatchObject({
    unless: { allows: { period: 'disjoint' }, acrossBreak: false },
  });
  expect(can('sum', a, b, { assumptions, acrossBreak: 'made up' })).toEqual({ ok: true });
});

test('what is named would do, and nothing less than it', () => {
  let named = 0;
  for (const { operation, error, a, b } of everyRefusal) {
    const { unless } = error;
    if (unless === null) continue;
    named += 1;
    const under = (allows: Allowance, isAcross = unless.acrossBreak) =>
      can(operation, a, b, {
        assumptions: [{ name: 'made up', allows }],
        ...(isAcross ? { acrossBreak: 'made up' } : {}),
      }).ok;
    expect(under(unless.allows)).toBe(true);
    if (unless.acrossBreak) expect(under(unless.allows, false)).toBe(false);
    for (const axis of Object.keys(unless.allows))
      expect(under({ ...unless.allows, [axis]: undefined })).toBe(false);
  }
  expect(named).toBeGreaterThan(50);
});
