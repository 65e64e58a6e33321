import { expect, test } from 'vitest';
import type { Derived } from '../arithmetic/derived.ts';
import { difference } from '../arithmetic/difference.ts';
import { madeCatalog, point } from '../arithmetic/fixture/made-catalog.ts';
import { intersection } from '../arithmetic/intersection.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { quotedPeople } from './fixture/quoted-people.ts';
import { quote } from './quote.ts';

const catalog = madeCatalog([...quotedPeople]);
const female = catalog.figure('made/people/us/2023/female');
const male = catalog.figure('made/people/us/2023/male');
const minors = catalog.figure('made/people/us/2023/minor');
const all = catalog.figure('made/people/us/2023');
const short = (derived: Derived) => quote(derived, { length: 'short' });

test('what is left of a whole does not read like the whole', () => {
  expect(short(difference(all, minors))).toMatch(
    /^5 things of made\/people \(potential; detected in us; during 2023; all except children\), computed with Darkfigure as /,
  );
});

test('a percentage is of something, and says what out of what', () => {
  expect(short(share(minors, all))).toMatch(
    /^about 28\.6 percent of things of made\/people \(potential; detected in us; during 2023; children out of all\)/,
  );
});

test('lists that overlap keep what each of them is of', () => {
  const lists = [female, minors];
  expect(short(union(lists))).toContain(
    '(potential; detected in us; during 2023; female or children)',
  );
  expect(short(intersection(lists))).toContain(
    '(potential; detected in us; during 2023; both female and children)',
  );
  // A girl is one of the women and girls; whoever adds two groups that differ twice adds no other groups.
  expect(short(union([sum([female, male]), minors]))).toContain('female and male or children');
});

test('what a group has in common with a whole is told as counted twice, not as the group and everybody', () => {
  expect(short(intersection([minors, all]))).toContain(
    '(potential; detected in us; during 2023; counted both under children and under all)',
  );
  const made = madeCatalog([
    { id: 'made/people/us/2023', value: point(7), scope: { unit: 'victims' } },
    {
      id: 'made/people/us/2023/minor/female',
      value: point(2),
      scope: { unit: 'victims' },
      population: { age: 'minor', sex: 'female' },
    },
  ]);
  const girls = made.figure('made/people/us/2023/minor/female');
  expect(short(intersection([girls, made.figure('made/people/us/2023')]))).toContain(
    '; counted both under children, female, and under all)',
  );
});

test('what has got to no stage is not said to have got to all', () => {
  const made = madeCatalog([
    { id: 'made/cases/us/2023', value: point(3), scope: { stage: 'suspected' } },
    {
      id: 'made/permits/us/2023',
      value: point(9),
      scope: { unit: 'grants', stage: 'not-applicable' },
    },
  ]);
  const of = ratio(made.figure('made/cases/us/2023'), made.figure('made/permits/us/2023'));
  expect(short(of)).toContain('; suspected against no stage)');
});

test('a union of shares says of what, and a base that ends in a bracket takes the scope in', () => {
  const made = madeCatalog(
    (['female', 'male'] as const).map((sex) => ({
      id: `made/share/us/2023/${sex}`,
      value: point(30),
      scope: { unit: 'percent', denominator: { text: 'victims (known ones)' } },
      population: { sex },
    })),
  );
  const either = union([
    made.figure('made/share/us/2023/female'),
    made.figure('made/share/us/2023/male'),
  ]);
  expect(short(either)).toMatch(
    /^between 30 and 60 percent of victims \(known ones; things of made\/share; potential; detected in us; during 2023; female or male\), computed with Darkfigure as /,
  );
});
