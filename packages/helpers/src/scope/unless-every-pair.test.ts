import { expect, test } from 'vitest';
import { operationNames, operations } from '../arithmetic/fixture/operations.ts';
import type { Operand } from '../arithmetic/operand.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import type { Allowance } from './assumption.ts';
import { can } from './can.ts';
import { catalog } from './fixture/unlike-figures.ts';
import { ScopeError } from './scope-error.ts';

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
