import type { Dataset, UncertaintyComponent, Vintage } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy, withFigure } from './found-by.ts';
import { figure, publication, sound } from './sound-dataset.ts';

const first = figure.vintages[0] as Vintage;
const never: UncertaintyComponent = {
  kind: 'coverage',
  direction: 'unknown',
  statedBy: 'curator',
  note: 'Never of a people.',
};
const publishedOn = (published: string): Dataset => ({
  ...sound,
  publications: [{ ...publication, published }],
});
const revised = (...values: readonly (readonly [value: number, reason?: Vintage['reason']])[]) =>
  withFigure({
    vintages: values.map(([value, reason]) => ({
      ...first,
      value: { kind: 'point', value },
      ...(reason === undefined ? {} : { reason }),
    })),
  });

const hispanic = {
  scope: {
    ...figure.scope,
    population: { ...figure.scope.population, segments: ['ethnicity-hispanic'] },
  },
};

/** As for the rules of scopes: what keeps each rule of readings, dates and words, and what breaks it at its edge. */
test.each<readonly [rule: string, what: string, dataset: Dataset, isFound: boolean]>([
  ['revision-has-reason', 'the same again', revised([120], [120]), false],
  ['revision-has-reason', 'another with a reason', revised([120], [130, 'unstated']), false],
  ['revision-has-reason', 'the third without one', revised([120], [130, 'unstated'], [140]), true],
  [
    'retelling-is-graded-lower',
    'a retelling beside the page itself',
    withFigure({
      credibility: { grade: '1', reason: 'Made up.' },
      vintages: [first, { ...first, seenKind: 'secondary' }],
    }),
    false,
  ],
  [
    'retelling-is-graded-lower',
    'a retelling that is graded lower',
    withFigure({ vintages: [{ ...first, seenKind: 'secondary' }] }),
    false,
  ],
  [
    'reason-says-where-it-was-read',
    'the page itself beside a retelling',
    withFigure({
      credibility: { grade: '2', reason: 'Read on the publisher’s own page.' },
      vintages: [first, { ...first, seenKind: 'secondary' }],
    }),
    false,
  ],
  [
    'reason-says-where-it-was-read',
    'a reason that leaves room for a retelling',
    withFigure({
      credibility: { grade: '3', reason: 'On the agency’s own page or as others quote it.' },
      vintages: [{ ...first, seenKind: 'secondary' }],
    }),
    false,
  ],
  [
    'disputed-is-not-in-line',
    'a settled figure in line with others',
    withFigure({ credibility: { grade: '2', reason: 'In line with other years.' } }),
    false,
  ],
  [
    'disputed-is-not-in-line',
    'a disputed one, of which two retellings agree',
    withFigure({
      status: ['disputed'],
      credibility: {
        grade: '3',
        reason: 'Two counts. One grade lower: read only in retellings, of which two agree.',
      },
    }),
    false,
  ],
  // The period ends with 2022: a date without its day may be the last one that it names.
  ['vintage-after-its-period', 'the year that ends', publishedOn('2022'), false],
  ['vintage-after-its-period', 'the month that ends', publishedOn('2022-12'), false],
  ['vintage-after-its-period', 'the day that ends', publishedOn('2022-12-31'), false],
  ['vintage-after-its-period', 'the day before', publishedOn('2022-12-30'), true],
  ['vintage-after-its-period', 'the month before', publishedOn('2022-11'), true],
  ['vintage-after-its-period', 'the year before', publishedOn('2021'), true],
  ['seen-after-published', 'the day on which it was read', publishedOn(first.seenOn), false],
  [
    'text-is-short',
    'a line',
    withFigure({ vintages: [{ ...first, text: 'x'.repeat(120) }] }),
    false,
  ],
  ['text-is-short', 'more', withFigure({ vintages: [{ ...first, text: 'x'.repeat(121) }] }), true],
  ['note-is-a-note', 'a remark', withFigure({ notes: ['x'.repeat(700)] }), false],
  ['note-is-a-note', 'more', withFigure({ vintages: [{ ...first, note: 'x'.repeat(701) }] }), true],
  [
    'ethnicity-has-its-base',
    'a share without its base',
    withFigure({
      scope: { ...hispanic.scope, unit: 'percent' },
      notes: ['It says nothing of a people.'],
    }),
    true,
  ],
  [
    'ethnicity-has-its-base',
    'a note',
    withFigure({ ...hispanic, notes: ['It says nothing of a people.'] }),
    false,
  ],
  [
    'ethnicity-has-its-base',
    'a note of the reading',
    withFigure({ ...hispanic, vintages: [{ ...first, note: 'Not of a people.' }] }),
    false,
  ],
  [
    'ethnicity-has-its-base',
    'an uncertainty',
    withFigure({ ...hispanic, uncertainty: [never] }),
    false,
  ],
  [
    'words-are-chosen',
    'the note of a reading',
    withFigure({ vintages: [{ ...first, note: 'Child pornography.' }] }),
    true,
  ],
])('%s: %s', (rule, _, dataset, isFound) => {
  expect(foundBy(rule, dataset)).toEqual(isFound ? [figure.id] : []);
});
