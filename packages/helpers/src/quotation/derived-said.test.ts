import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { combine } from '../arithmetic/combine.ts';
import type { Derived } from '../arithmetic/derived.ts';
import {
  bound,
  madeCatalog,
  place,
  point,
  unknown,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import { intersection } from '../arithmetic/intersection.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { quote } from './quote.ts';

const people = { unit: 'victims' } as const;
const catalog = madeCatalog([
  { id: 'made/people/us/2023', value: point(100), scope: people },
  { id: 'made/people/us/2022', value: point(4), scope: { ...people, period: year(2022) } },
  {
    id: 'made/people/us/2023/minor',
    value: point(30),
    scope: people,
    population: { age: 'minor' },
  },
  { id: 'made/people/us/2023/male', value: point(40), scope: people, population: { sex: 'male' } },
  {
    id: 'made/people/us/2023/female',
    value: point(60),
    scope: people,
    population: { sex: 'female' },
  },
  { id: 'made/lost/us/2023', value: unknown, scope: people },
]);
const of = (id: string) => catalog.figure(`made/${id}`);
const [all, minors, men, women, lost] = [
  of('people/us/2023'),
  of('people/us/2023/minor'),
  of('people/us/2023/male'),
  of('people/us/2023/female'),
  of('lost/us/2023'),
];
const lengths = ['short', 'sentence', 'full'] as const;
const ways = /likely too|(?:make it|may be) too low|errs/;
const says = (derived: Derived, length: (typeof lengths)[number] = 'short') =>
  quote(derived, { length });

test.each(lengths)('a number that nobody knows does not err: %s', (length) => {
  expect(says(share(lost, lost), length)).not.toMatch(ways);
  expect(says(share(minors, all), length)).toMatch(ways);
});

test('what is not known has a chain of reasons, and nothing that presupposes a number', () => {
  const why = 'Nobody keeps a list.';
  const reasons = madeCatalog([
    {
      id: 'made/people/us/2023/female',
      value: unknown,
      scope: people,
      population: { sex: 'female' },
      rest: {
        unanswered: { question: 'How many?', why, needed: [], nearest: [] },
        credibility: { grade: '6', reason: 'There is no number to judge' },
      },
    },
    { id: 'made/people/us/2023/male', value: point(4), scope: people, population: { sex: 'male' } },
    { id: 'made/others/us/2023', value: point(9), scope: people },
  ]);
  const at = (id: string) => reasons.figure(`made/${id}`);
  const both = sum([at('people/us/2023/female'), at('people/us/2023/male')]);
  const full = says(ratio(both, at('others/us/2023')), 'full');
  expect(full).toContain('; nobody collects it: A. ');
  expect(full).toContain(`Of A: ${why}`);
  expect(full).not.toContain('Credibility of this number');
  // Each of the two that are known errs, where it is quoted; what was not computed does not.
  const [, after = ''] = full.split('; nobody collects it: A.');
  expect(after).not.toMatch(/too low|too high|either way|unknown direction/);
  const alone = quote(at('people/us/2023/female'), { length: 'full' });
  expect(alone).toContain(why);
  expect(alone).toContain('Credibility of this absence: cannot be judged');
  expect(alone).not.toMatch(/too low|Method/);
});

test('estimates of which one is not known have no ends of which anything could be said', () => {
  const assumptions = [{ name: 'one quantity', allows: { measure: 'equal' } }] as const;
  const open = combine([lost, all], { assumptions });
  expect(open.value.kind).toBe('unknown');
  expect(says(open, 'full')).not.toMatch(/The ends are|intervals/);
});

test('where every figure is known, what cannot be determined is what they leave open', () => {
  const floors = madeCatalog(
    [2022, 2023].map((of) => ({
      id: `made/people/us/${of}`,
      value: bound('gt', of),
      scope: { ...people, period: year(of) },
    })),
  );
  const [before, after] = [2022, 2023].map((of) => floors.figure(`made/people/us/${of}`));
  if (!before || !after) throw new Error('two are wanted');
  expect(says(change(before, after))).toContain('it cannot be determined from these figures');
});

test('the full form gives what must be known of how it was made', () => {
  const made = share(minors, all);
  const overlap = intersection([minors, men]);
  for (const derived of [made, overlap, change(of('people/us/2022'), all)])
    for (const note of derived.notes) expect(says(derived, 'full')).toContain(note);
  expect([...made.notes, ...overlap.notes].length).toBeGreaterThan(0);
});

test('a whole beside one of its parts is said to be all, and does not read like the part', () => {
  expect(says(ratio(union([all, minors]), men))).toContain('; all or children against male)');
});

test('the parts of both sides are told apart where neither is a box', () => {
  const both = sum([men, women]);
  expect(says(ratio(both, minors))).toMatch(
    /; (?:male and female|female and male) against children\)/,
  );
});

test('a share of unlike groups keeps them apart where it is set against another', () => {
  const places = madeCatalog(
    (['us-tx', 'us-ca'] as const).flatMap((code) =>
      (['female', 'male'] as const).map((sex) => ({
        id: `made/people/${code}/2023/${sex}`,
        value: point(5),
        scope: { ...people, geography: place(code) },
        population: { sex },
      })),
    ),
  );
  const at = (code: string, sex: string) => places.figure(`made/people/${code}/2023/${sex}`);
  const whole = sum([...places.find({})]);
  const part = share(sum([at('us-tx', 'female'), at('us-ca', 'male')]), whole);
  expect(says(ratio(part, part))).toContain(
    'female, detected in us-tx, plus male, detected in us-ca, against female, detected in us-tx, plus',
  );
});
