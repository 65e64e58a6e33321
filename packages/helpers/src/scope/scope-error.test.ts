import { expect, test } from 'vitest';
import { madeCatalog, place, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { operations } from '../arithmetic/fixture/operations.ts';
import { scale } from '../arithmetic/scale.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { catalog as published } from '../catalog/catalog.ts';
import type { Scope } from '../catalog/dataset-types.ts';
import { DarkfigureError } from '../errors/darkfigure-error.ts';
import { can } from './can.ts';
import { relate } from './relate.ts';
import { ScopeError } from './scope-error.ts';

const money = (code: string, of = 2021): Partial<Scope> => ({
  unit: 'usd',
  stage: 'not-applicable',
  geography: place(code),
  period: year(of, 'not-applicable'),
});
const victims = { unit: 'victims', period: year(2021, 'stock-at') } as const;
const everywhere = { ...victims, period: year(2019), geography: place('world') };
const catalog = madeCatalog([
  { id: 'profits/yearly/world/2012', value: point(150e9, 1e9), scope: money('world', 2012) },
  { id: 'profits/yearly/world/2021', value: point(236e9, 1e9), scope: money('world') },
  {
    id: 'profits/yearly/made-americas/2012',
    value: point(47e9, 1e9),
    scope: money('made-americas', 2012),
  },
  {
    id: 'profits/yearly/made-americas/2021',
    value: point(52e9, 1e9),
    scope: money('made-americas'),
  },
  { id: 'profits/yearly/made-asia/2021', value: point(62e9, 1e9), scope: money('made-asia') },
  {
    id: 'people/estimate/world/2021',
    value: point(27_600_000, 100_000),
    scope: { ...victims, geography: place('world') },
  },
  { id: 'people/estimate/us/2021', value: point(1_000_000, 1_000), scope: victims },
  {
    id: 'people/estimate/us/2021/female',
    value: point(600_000, 1_000),
    scope: victims,
    population: { sex: 'female' },
  },
  {
    id: 'people/estimate/us/2021/male',
    value: point(400_000, 1_000),
    scope: victims,
    population: { sex: 'male' },
  },
  { id: 'line/cases/us/2021', value: point(10_360), scope: { period: year(2021) } },
  // A part that is larger than its whole, as some files have it.
  { id: 'odd/list/us/2018', value: point(100), scope: { ...victims, period: year(2018) } },
  { id: 'odd/list/us/2019', value: point(100), scope: { ...victims, period: year(2019) } },
  {
    id: 'odd/list/us/2019/minor',
    value: point(150),
    scope: { ...victims, period: year(2019) },
    population: { age: 'minor' },
  },
  { id: 'odd/list/world/2019', value: point(900), scope: everywhere },
]);
const at = (id: string) => catalog.figure(id);

function refusalOf(compute: () => unknown): ScopeError {
  try {
    compute();
  } catch (error) {
    if (error instanceof ScopeError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

test('a share of victims times the profits of the world names the nearest region instead', () => {
  const ofWorld = share(at('people/estimate/us/2021'), at('people/estimate/world/2021'));
  const error = refusalOf(() => scale(ofWorld, at('profits/yearly/world/2021')));
  expect(error).toBeInstanceOf(DarkfigureError);
  expect(error).toMatchObject({
    name: 'ScopeError',
    code: 'scope',
    operation: 'scale',
    ids: [
      'share(people/estimate/us/2021, people/estimate/world/2021)',
      'profits/yearly/world/2021',
    ],
    alternatives: ['profits/yearly/made-americas/2021'],
  });
  expect(error.reasons).toContainEqual({
    code: 'not-the-base',
    axis: 'denominator',
    relation: 'disjoint',
    a: 'people/estimate/world/2021',
    b: 'profits/yearly/world/2021',
    why: 'A share may be taken of its own denominator and of nothing else.',
  });
  expect(error.message).toContain(
    'Published for the place itself, or for the smallest that holds it: profits/yearly/made-americas/2021.',
  );
});

test('a legal figure of the same measure comes before any other', () => {
  const [female, whole] = [at('people/estimate/us/2021/female'), at('people/estimate/us/2021')];
  const error = refusalOf(() => sum([female, whole]));
  expect(error.alternatives).toEqual(['people/estimate/us/2021/male']);
  expect(error.issues[0]).toEqual({
    message:
      'sum(people/estimate/us/2021/female, people/estimate/us/2021) is refused: sex “female” and “all”, the first within the second. ' +
      'Nothing shows that they are apart: whoever is in both would be counted twice. ' +
      'Nearest that would do: people/estimate/us/2021/male.',
    received: 'sum(people/estimate/us/2021/female, people/estimate/us/2021)',
    nearest: ['people/estimate/us/2021/male'],
  });
});

test('what the numbers forbid is not named, although the scopes allow it', () => {
  const [minor, whole] = [at('odd/list/us/2019/minor'), at('odd/list/us/2019')];
  expect(can('share', minor, whole)).toEqual({ ok: true });
  expect(refusalOf(() => share(minor, whole)).reasons).toMatchObject([{ code: 'contradiction' }]);
  const before = at('odd/list/us/2018');
  expect(refusalOf(() => share(minor, before)).alternatives).toEqual(['odd/list/world/2019']);
});

test('what would do does beside all other figures of a list', () => {
  const [female, whole] = [at('people/estimate/us/2021/female'), at('people/estimate/us/2021')];
  const male = at('people/estimate/us/2021/male');
  expect(refusalOf(() => sum([female, whole])).alternatives).toEqual([male.id]);
  expect(refusalOf(() => sum([female, whole, male])).alternatives).toEqual([]);
});

test('where nothing would do, nothing is named', () => {
  const error = refusalOf(() =>
    sum([at('people/estimate/us/2021') as never, at('line/cases/us/2021') as never]),
  );
  expect(error.alternatives).toEqual([]);
  expect(error.message).not.toContain('Nearest');
});

test('of the published data: a US share of people times the profits of the world names the figure of the Americas', () => {
  const people = 'gsi/people-in-modern-slavery-2023-edition';
  const ofWorld = share(
    published.figure(`${people}/us/2021`),
    published.figure(`${people}/world/2021`),
  );
  const profits = published.figure('ilo-profits/profits-annual/world/2021');
  const error = refusalOf(() => scale(ofWorld, profits));
  expect(error.operation).toBe('scale');
  expect(error.ids).toEqual([`share(${people}/us/2021, ${people}/world/2021)`, profits.id]);
  expect(error.alternatives[0]).toBe('ilo-profits/profits-annual/ilo-americas/2021');
  // Every axis that fails is named, with both values and a sentence of its own (their words: refusal-words.test.ts).
  const failing = Object.fromEntries(error.reasons.map((reason) => [reason.axis, reason]));
  expect(failing).toMatchObject({
    denominator: { a: `${people}/world/2021`, b: profits.id, relation: 'disjoint' },
    stage: { a: 'estimated-total', b: 'not-applicable', relation: 'disjoint' },
    temporal: { a: 'stock-at', b: 'not-applicable', relation: 'disjoint' },
    frame: { a: 'walk-free-modern-slavery', b: 'ilo-forced-labour' },
    geography: { a: 'us', b: 'world', relation: 'narrower' },
  });
  for (const { why } of error.reasons) {
    expect(why).toMatch(/^[A-Z][^.]+\.$/);
    expect(error.message).toContain(why);
  }
  expect(error.message).toContain('scale(');
  expect(error.message).toContain(
    'Published for the place itself, or for the smallest that holds it: ilo-profits/profits-annual/ilo-americas/2021',
  );
});

test('of the published data: US people over the profits of the world name the figure of the Americas, too', () => {
  const us = published.figure('gsi/people-in-modern-slavery-2023-edition/us/2021');
  const profits = published.figure('ilo-profits/profits-annual/world/2021');
  // @ts-expect-error people are no part of a sum of money
  const error = refusalOf(() => share(us, profits));
  expect(error.reasons[0]).toMatchObject({ axis: 'measure', a: us.measure, b: profits.measure });
  expect(error.alternatives[0]).toBe('ilo-profits/profits-annual/ilo-americas/2021');
});

test('no break lies between two measures of one year, whatever breaks they share', () => {
  const cases = published.figure('nhth/cases-identified/us/2024');
  const people = published.figure('nhth/victims-identified/us/2024');
  const sums = can('sum', cases, people);
  if (sums.ok) throw new Error('cases and victims were added');
  const codes = sums.reasons.map(({ code }) => code);
  expect(codes).toContain('not-the-same');
  expect(codes).not.toContain('break');
});

test('what would do does, and what is named for its place is the same thing there', () => {
  const figures = [...published.find({ source: ['ilo-profits', 'tip-report', 'gsi'] })];
  let [legal, placed] = [0, 0];
  for (const [at, a] of figures.entries()) {
    const b = figures[(at * 61 + 17) % figures.length];
    if (b === undefined || a === b) continue;
    for (const operation of ['sum', 'share', 'change', 'ratio'] as const) {
      if (can(operation, a, b).ok) continue;
      const error = refusalOf(() => operations[operation](a, b));
      for (const id of error.alternatives) {
        const other = published.figure(id as (typeof a)['id']);
        if (error.message.includes(`would do: ${error.alternatives.join(', ')}.`)) {
          legal += 1;
          expect(can(operation, a, other).ok || can(operation, other, b).ok).toBe(true);
        } else {
          placed += 1;
          const { geography, denominator: _, ...others } = relate(other, b);
          expect(geography).toBe('narrower');
          expect(new Set(Object.values(others))).toEqual(new Set(['equal']));
          expect(id).not.toBe(a.id);
        }
      }
    }
  }
  expect(legal).toBeGreaterThan(100);
  expect(placed).toBeGreaterThan(3);
});
