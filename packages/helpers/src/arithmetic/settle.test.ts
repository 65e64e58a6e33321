import { expect, test } from 'vitest';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { change } from './change.ts';
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
