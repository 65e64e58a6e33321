import { expect, test } from 'vitest';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { can } from '../scope/can.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { change } from './change.ts';
import { madeCatalog, point } from './fixture/made-catalog.ts';
import { operationNames } from './fixture/operations.ts';
import { ratio } from './ratio.ts';
import { settle } from './settle.ts';

const disputed = fixtureCatalog.figure('line/cases/us/2023');
const settled = fixtureCatalog.figure('line/cases/us/2022');

test('a disputed figure is not computed with', () => {
  try {
    change(settled, disputed);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ScopeError);
    expect(error).toMatchObject({
      reasons: [{ code: 'disputed', a: '', b: 'line/cases/us/2023' }],
    });
  }
});

test('nor is one in any place of any operation', () => {
  for (const operation of operationNames) {
    for (const [a, b] of [
      [disputed, settled],
      [settled, disputed],
    ] as const) {
      const answer = can(operation, a, b);
      const codes = answer.ok ? [] : answer.reasons.map(({ code }) => code);
      expect([operation, ...codes]).toContain('disputed');
    }
  }
});

test('what is said to be about a number is settled as a range that nobody vouches for, what is rounded as it is', () => {
  const made = madeCatalog([
    { id: 'line/calls/us/2022', value: point(120, 10), qualifier: 'about' },
    { id: 'line/calls/us/2023', value: point(120, 10), qualifier: 'rounded' },
  ]);
  const [about, rounded] = [2022, 2023].map((of) => {
    const figure = made.figure(`line/calls/us/${of}`);
    const [vintage] = figure.vintages;
    if (vintage === undefined) throw new RangeError();
    return settle(figure, { vintage }, 'There is no other.');
  });
  expect(about?.value).toEqual({ kind: 'range', low: 115, high: 125, best: 120, basis: 'derived' });
  expect(about?.level).toBeUndefined();
  expect(rounded?.value).toEqual(point(120, 10));
});

test('a chosen reading is computed with, and the choice is written into every result', () => {
  if (disputed.state !== 'disputed') throw new Error('the fixture has changed');
  const [first] = disputed.values;
  if (first === undefined) throw new Error('the fixture has changed');
  const chosen = settle(disputed, first, 'It stands in the headline.');
  expect(chosen).toMatchObject({
    id: 'line/cases/us/2023',
    operation: 'settle',
    value: { kind: 'point', value: 9_619 },
  });
  const fall = change(settled, chosen);
  // 728 fewer than 10,347, by hand: −7.03585580361457…
  expect(fall.value).toEqual({ kind: 'point', value: -7.03585580361457 });
  expect(fall.assumptions).toEqual([
    {
      kind: 'reading',
      name: '“9,619” of line/2023-statistics',
      because: 'It stands in the headline.',
      allowed: [],
    },
  ]);
});

test('an earlier vintage may be chosen, too', () => {
  const [earlier] = settled.vintages;
  if (earlier === undefined) throw new Error('the fixture has changed');
  const then = settle(settled, { vintage: earlier }, 'As it was first published.');
  expect(then.value).toEqual({ kind: 'point', value: 10_360 });
  expect(then.lineage).toEqual([
    {
      kind: 'figure',
      figure: 'line/cases/us/2022',
      publication: 'line/2023-statistics',
      text: '10,360',
    },
  ]);
});

test('a copy of a figure is computed with no more than it is described', () => {
  expect(() => ratio({ ...settled }, settled)).toThrow(/was not handed out by a catalog/);
  expect(() => ratio(settled, { ...settled })).toThrow(/was not handed out by a catalog/);
});
