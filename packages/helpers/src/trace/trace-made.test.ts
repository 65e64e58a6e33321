import { expect, test } from 'vitest';
import type { Derived } from '../arithmetic/derived.ts';
import { madeCatalog, point, unknown, year } from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { trace } from './trace.ts';
import { madeSections } from './trace-made.ts';

const people = { unit: 'victims' } as const;
const catalog = madeCatalog([
  { id: 'made/people/us/2023', value: point(100), scope: people },
  ...(['female', 'male'] as const).map((sex, at) => ({
    id: `made/people/us/2023/${sex}`,
    value: point(20 + at),
    scope: people,
    population: { sex },
  })),
  { id: 'made/lost/us/2022', value: unknown, scope: { ...people, period: year(2022) } },
]);
const of = (id: string) => catalog.figure(`made/${id}`);
const [female, male, all] = [
  of('people/us/2023/female'),
  of('people/us/2023/male'),
  of('people/us/2023'),
];
const both = sum([female, male]);
const part = share(both, all);

const [made, list] = madeSections(trace(part));

test('a computed number stands over what it was made of, each number at its place in the formula', () => {
  expect(made?.heading).toBe('COMPUTED, NOT PUBLISHED');
  expect(list?.isList).toBe(true);
  const places = list?.paragraphs.map((line) => line.slice(0, line.indexOf(': ')));
  expect(places).toEqual(['1', '1.1', '1.2', '2']);
});

test('a line says the number, its id and, of a figure, what was printed', () => {
  const lines = list?.paragraphs ?? [];
  expect(made?.paragraphs[0]).toContain(`(${part.id})`);
  expect(lines[0]).toContain(`(${both.id})`);
  for (const [at, figure] of [
    [1, female],
    [2, male],
    [3, all],
  ] as const) {
    expect(lines[at]).toContain(`(${figure.id}) “as printed”`);
    expect(lines[at]).toMatch(/\.$/);
  }
  const [alone] = madeSections(trace(female));
  expect(alone).toMatchObject({ heading: 'PUBLISHED', isList: false });
  expect(alone?.paragraphs.join()).toContain(`(${female.id}) “as printed”`);
});

test('a number that was supplied says from whom, as a sentence', () => {
  const rate = perCapita(all, {
    value: 1_000_000,
    geography: 'us',
    on: '2023-07-01',
    text: 'people living there',
    source: 'a census',
  });
  expect(madeSections(trace(rate))[1]?.paragraphs[1]).toBe(
    '2: People living there, 2023-07-01: 1,000,000, from a census.',
  );
});

test('a number says once which way it errs, and one that nobody knows does not err', () => {
  const ways = (number: Derived) =>
    madeSections(trace(number))[0]?.paragraphs.slice(1).join(' ') ?? '';
  expect(both.direction).toBe('under');
  expect(ways(both)).toMatch(/^Likely too low as a measure of the whole\./);
  const lost = share(of('lost/us/2022'), of('lost/us/2022'));
  expect(lost.value.kind).toBe('unknown');
  expect(ways(lost)).not.toMatch(/too low|too high|err/);
});
