import { expect, test } from 'vitest';
import { operations } from '../arithmetic/fixture/operations.ts';
import type { Allowance } from './assumption.ts';
import { can } from './can.ts';
import { catalog } from './fixture/unlike-figures.ts';
import type { PairOperation } from './operation.ts';
import { ScopeError } from './scope-error.ts';

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
