import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { independent } from '../arithmetic/dependence.ts';
import { interval, madeCatalog, point, unknown, year } from '../arithmetic/fixture/made-catalog.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { scale } from '../arithmetic/scale.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { quote } from '../quotation/quote.ts';
import { describe } from './describe.ts';

const people = { unit: 'victims' } as const;
const made = madeCatalog([
  { id: 'made/people/us/2023', value: point(100), scope: people },
  {
    id: 'made/people/us/2023/female',
    value: interval(50, 70, 60),
    scope: people,
    population: { sex: 'female' },
  },
  {
    id: 'made/people/us/2023/male',
    value: interval(20, 40, 30),
    scope: people,
    population: { sex: 'male' },
    rest: { uncertainty: [] },
  },
  {
    id: 'made/people/us/2022/male',
    value: unknown,
    scope: { ...people, period: year(2022) },
    population: { sex: 'male' },
  },
  {
    id: 'made/people/us/2022/female',
    value: point(5),
    scope: { ...people, period: year(2022) },
    population: { sex: 'female' },
  },
]);
const female = made.figure('made/people/us/2023/female');
const male = made.figure('made/people/us/2023/male');
const all = made.figure('made/people/us/2023');

test('a paragraph says that nobody published it, of what it was made, and why it errs', () => {
  const text = describe(sum([female, male]));
  expect(text).toMatch(
    /^Computed with Darkfigure, not published: 90 things of made\/people \(potential; .*\), as sum\(A, B\), /,
  );
  expect(text).toContain(`where A is ${female} and B is ${male}`);
  expect(text).toContain('90% confidence interval 70 to 110');
  const [note] = female.uncertainty;
  expect(text).toContain(note?.note.replace(/\.$/, ''));
});

test('it begins with what a sentence of quote says of the number, but for its figures', () => {
  const both = sum([female, male], { dependence: independent('two surveys') });
  const lead = (text: string) => text.slice(0, text.indexOf(', where A is'));
  for (const computed of [both, share(female, all)])
    expect(lead(describe(computed))).toBe(lead(quote(computed)));
  expect(describe(both)).toContain('errors taken as independent (two surveys)');
});

test('where no figure says which way it errs, that is said', () => {
  const other = madeCatalog([
    { id: 'made/people/us/2023', value: point(3), scope: people, rest: { uncertainty: [] } },
    {
      id: 'made/people/us/2023/minor',
      value: point(2),
      scope: people,
      population: { age: 'minor' },
      rest: { uncertainty: [] },
    },
  ]);
  const part = share(
    other.figure('made/people/us/2023/minor'),
    other.figure('made/people/us/2023'),
  );
  expect(describe(part)).toContain('Which way it errs is not known.');
});

test('an unknown number has no error, and says what was missing', () => {
  const text = describe(
    sum([made.figure('made/people/us/2022/male'), made.figure('made/people/us/2022/female')]),
  );
  expect(text).toMatch(
    /^Computed with Darkfigure, not published: no figure for things of made\/people \(potential; /,
  );
  expect(text).toContain('; nobody collects it: A.');
  expect(text).not.toMatch(/too low|too high|errs/);
});

test('what warns of a figure warns of what was made of it, here and in the full quotation', () => {
  const shareOf = fixtureCatalog.figure('line/share-female/us/2023');
  const victims = fixtureCatalog.figure('line/victims/us/2023');
  const part = scale(shareOf, victims);
  for (const text of [describe(part), quote(part, { length: 'full' })]) {
    expect(text).toContain(
      'Of A: Known error: The share was printed without its base. Read it as a share of potential victims.',
    );
    expect(text).toContain(
      'Of B: Credibility of this number: doubtful (Read only in a newspaper).',
    );
  }
  expect(describe(part)).toContain('Read on a secondary page, not at the publisher.');
});

test('a paragraph has whole sentences, and one letter a figure', () => {
  const before = fixtureCatalog.figure('line/cases/us/2022');
  const after = fixtureCatalog.figure('line/cases/us/2024');
  const rise = change(before, after, { acrossBreak: 'The files were few.' });
  for (const derived of [rise, sum([female, male]), ratio(share(female, all), share(male, all))]) {
    const text = describe(derived);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/undefined|NaN|\(\)|\(; |; \)|; ;| {2}|\.\.|null/);
  }
  expect(describe(ratio(share(female, all), share(male, all)))).toContain(
    'as ratio(share(A, B), share(C, B)), where A is',
  );
});
