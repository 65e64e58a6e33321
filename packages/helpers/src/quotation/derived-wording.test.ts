import { expect, test } from 'vitest';
import { difference } from '../arithmetic/difference.ts';
import { madeCatalog, place, point } from '../arithmetic/fixture/made-catalog.ts';
import { intersection } from '../arithmetic/intersection.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { sum } from '../arithmetic/sum.ts';
import { describe } from '../description/describe.ts';
import { quote } from './quote.ts';

const people = { unit: 'victims' } as const;
const of = (id: string, population = {}, code = 'us') => ({
  id,
  value: point(4),
  scope: { ...people, geography: place(code) },
  population,
});
const catalog = madeCatalog([
  { ...of('made/people/us/2023'), value: point(100) },
  of('made/people/us/2023/female', { sex: 'female' }),
  of('made/people/us/2023/male', { sex: 'male' }),
  of('made/people/us/2023/gender-minority', { sex: 'gender-minority' }),
  of('made/people/us/2023/minor', { age: 'minor' }),
  of('made/people/us/2023/minor/female', { age: 'minor', sex: 'female' }),
  of('made/people/us-tx/2023/minor/female', { age: 'minor', sex: 'female' }, 'us-tx'),
  of('made/people/us-tx/2023', {}, 'us-tx'),
]);
const at = (rest: string) => catalog.figure(`made/people/${rest}`);
const short = { length: 'short' } as const;
const all = at('us/2023');
const sexes = ['female', 'male', 'gender-minority'].map((sex) => at(`us/2023/${sex}`));

test('of several figures only the last one stands behind an “and”', () => {
  for (const text of [quote(sum(sexes)), describe(sum(sexes))]) {
    expect(text).toMatch(/, where A is .*, B is .*, and C is /);
    expect(text).not.toContain('and B is');
  }
  expect(quote(sum(sexes.slice(0, 2)))).toMatch(/, where A is .* and B is /);
});

test('what is in several lists is said to be all of it, not one and then the other', () => {
  const lists = [at('us/2023/female'), at('us/2023/minor')];
  expect(quote(intersection(lists), short)).toContain('; both female and children)');
  const three = [...lists, at('us-tx/2023')];
  expect(quote(intersection(three), short)).toContain(
    'at once female, detected in us, and children, detected in us, and detected in us-tx)',
  );
});

test('what is left out is those who are all of it, not each who is one of it', () => {
  expect(quote(difference(all, at('us/2023/minor')), short)).toContain('; all except children)');
  expect(quote(difference(all, at('us/2023/minor/female')), short)).toContain(
    '; all except those both children and female)',
  );
  expect(quote(difference(all, at('us-tx/2023/minor/female')), short)).toContain(
    '; detected in us except those at once children and female and detected in us-tx)',
  );
});

test('the full form says of which figures an error is by the letters that they have in the formula', () => {
  const made = sum(sexes.slice(0, 2));
  const full = quote(made, { length: 'full' });
  const after = full.slice(full.indexOf(' and B is'));
  for (const { note } of made.uncertainty) expect(full).toContain(note);
  expect(after).toMatch(/\([^()]*; of A and B\): /);
  // Each id stands in the formula at the end, and nowhere else.
  for (const id of made.figures) expect(full.split(`${id}`)).toHaveLength(2);
  const [mine] = made.uncertainty;
  expect(mine?.of).toEqual(made.figures);
  const lone = quote(ratio(at('us/2023/female'), at('us/2023/female')), { length: 'full' });
  expect(lone).toContain('; of A): ');
});
