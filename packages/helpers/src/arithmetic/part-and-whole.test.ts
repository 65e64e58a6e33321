import { expect, test } from 'vitest';
import { difference } from './difference.ts';
import { bound, madeCatalog, place, point, year } from './fixture/made-catalog.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

const victims = { unit: 'victims' } as const;

test('every part of a sum must lie within the whole', () => {
  const somewhere = (code: string) => ({ ...victims, geography: place(code) });
  const made = madeCatalog([
    { id: 'made/people/us/2023', value: point(100), scope: somewhere('us') },
    { id: 'made/people/us-ca/2023', value: point(10), scope: somewhere('us-ca') },
    { id: 'made/people/us-tx/2023', value: point(20), scope: somewhere('us-tx') },
    { id: 'made/people/gb/2023', value: point(30), scope: somewhere('gb') },
  ]);
  const of = (code: string) => made.figure(`made/people/${code}/2023`);
  const [whole, inside, outside] = [
    of('us'),
    sum([of('us-ca'), of('us-tx')]),
    sum([of('us-ca'), of('gb')]),
  ];
  expect(share(inside, whole).value).toEqual({ kind: 'point', value: 30 });
  expect(difference(whole, inside).value).toEqual({ kind: 'point', value: 70 });
  // Of a whole of several parts, any may be the one that it lies within.
  const both = sum([of('us'), of('gb')]);
  expect(share(of('us-ca'), both).value).toEqual({ kind: 'point', value: 7.69230769230769 });
  expect(difference(both, of('us-ca')).value).toEqual({ kind: 'point', value: 120 });
  for (const compute of [() => share(outside, whole), () => difference(whole, outside)])
    expect(compute).toThrow(/place “United Kingdom” and “us”|place “us” and “United Kingdom”/);
});

test('a share of those in one form is no share of all, by what it is called a share of', () => {
  const forced = { ...victims, exploitation: 'forced-labour' } as const;
  const made = madeCatalog([
    { id: 'made/people/us/2023', value: point(100), scope: victims },
    { id: 'made/people/us/2023/labour', value: point(40), scope: forced },
    {
      id: 'made/people/us/2023/labour/minor',
      value: point(10),
      scope: forced,
      population: { age: 'minor' },
    },
  ]);
  const of = (id: string) => made.figure(`made/people/us/2023${id}`);
  const bases = [of('/labour'), of('')].map(
    (whole) => share(of('/labour/minor'), whole).scope[0]?.base,
  );
  expect(bases).toEqual(['made/people of age all', 'made/people of exploitation all age all']);
});

test('exact less at most is at least what is left of it, and nothing where that is below zero', () => {
  const left = (most: number) => {
    const made = madeCatalog([
      { id: 'made/people/us/2023', value: point(10), scope: victims },
      {
        id: 'made/people/us/2023/female',
        value: bound('le', most),
        scope: victims,
        population: { sex: 'female' },
      },
    ]);
    const [whole, part] = ['', '/female'].map((end) => made.figure(`made/people/us/2023${end}`));
    if (whole === undefined || part === undefined) throw new Error('two are wanted');
    return difference(whole, part).value;
  };
  expect(left(4)).toEqual({ kind: 'bound', op: 'ge', value: 6 });
  expect(left(50)).toEqual({ kind: 'unknown', reason: 'indeterminate' });
});

test('a share of two years is one of a longer time, though one of them is its own', () => {
  const calls = { unit: 'calls', stage: 'signal' } as const;
  const made = madeCatalog([
    { id: 'line/calls/us/2022', value: point(30), scope: { ...calls, period: year(2022) } },
    { id: 'line/calls/us/2023', value: point(10), scope: calls },
  ]);
  const [before, own] = [2022, 2023].map((of) => made.figure(`line/calls/us/${of}`));
  if (before === undefined || own === undefined) throw new Error('two are wanted');
  const part = share(own, sum([before, own]));
  expect(part.value).toEqual({ kind: 'point', value: 25 });
  expect(part.scope[0]?.base).toMatch(/ in 2 times its time$/);
});
