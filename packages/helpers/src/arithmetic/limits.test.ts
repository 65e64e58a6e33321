import { expect, test } from 'vitest';
import { ScopeError } from '../scope/scope-error.ts';
import { madeCatalog, point, year } from './fixture/made-catalog.ts';
import { ratio } from './ratio.ts';
import { settle } from './settle.ts';
import { sum } from './sum.ts';

test('parts of one whole are never more than the whole, and parts that are cannot both hold', () => {
  const shares = (...values: readonly number[]) => {
    const sexes = ['female', 'male'] as const;
    const made = madeCatalog(
      values.map((value, at) => ({
        id: `made/share/us/2023/${sexes[at]}`,
        value: point(value, 1),
        scope: { unit: 'percent' as const, denominator: { text: 'all victims of 2023' } },
        population: { sex: sexes[at] ?? 'all' },
      })),
    );
    const name = 'nobody is of both';
    return sum([...made.find({})], { assumptions: [{ name, allows: { sex: 'disjoint' } }] });
  };
  expect(shares(55, 45).value).toEqual({
    kind: 'range',
    low: 99,
    high: 100,
    best: 100,
    basis: 'rounding',
  });
  expect(() => shares(70, 45)).toThrow(ScopeError);
  expect(() => shares(70, 45)).toThrow('“114” and “100”. The numbers cannot both hold');
});

// “0 cases, rounded to tens” is 0 to 5: nobody counts less than nothing.
test('what is rounded to nothing is at least nothing, unless it is a change', () => {
  const made = madeCatalog([
    { id: 'line/calls/us/2022', value: point(0, 10), scope: { unit: 'calls', period: year(2022) } },
    { id: 'line/calls/us/2023', value: point(2, 10), scope: { unit: 'calls', period: year(2023) } },
    {
      id: 'made/change/us/2023',
      value: point(0, 1),
      scope: { unit: 'percent-change', denominator: { text: 'calls of 2022' } },
    },
    {
      id: 'made/rise/us/2023',
      value: point(10),
      scope: { unit: 'percent-change', denominator: { text: 'all' } },
    },
  ]);
  const all = (...ids: readonly string[]) => ids.map((id) => made.figure(id));
  expect(sum(all('line/calls/us/2022', 'line/calls/us/2023')).value).toMatchObject({
    low: 0,
    high: 12,
    best: 2,
  });
  const [none, some] = all('line/calls/us/2022', 'line/calls/us/2023');
  const [vintage] = none?.vintages ?? [];
  if (none === undefined || some === undefined || vintage === undefined)
    throw new Error('two are wanted');
  const settled = settle(none, { vintage }, 'there is no other');
  expect(sum([settled, some]).value).toMatchObject({ low: 0, high: 12, best: 2 });
  const [change, rise] = all('made/change/us/2023', 'made/rise/us/2023');
  if (change === undefined || rise === undefined) throw new Error('two are wanted');
  const free = { assumptions: [{ name: 'made up', allows: { frame: 'equal' } as const }] };
  expect(ratio(change, rise, free).value).toMatchObject({ low: -0.05, high: 0.05 });
});
