import type { Dataset, Vintage } from '@darkfigure/schema';
import { withFigure } from '../found-by.ts';
import { figure } from '../sound-dataset.ts';
import { vintage, withPublication, withScope } from './changed.ts';

const withVintage = (change: Partial<Vintage>): Dataset =>
  withFigure({ vintages: [{ ...vintage, ...change }] });

/** Each rule of vintages and words, with a dataset that breaks it and hardly anything else. */
export const readings: Readonly<Record<string, Dataset>> = {
  'disputed-shows-all': withFigure({ status: ['disputed'] }),
  'current-exists': withFigure({ current: [1] }),
  'revision-has-reason': withFigure({
    vintages: [
      vintage,
      {
        ...vintage,
        publication: 's/2023-report',
        text: '130',
        value: { kind: 'point', value: 130 },
      },
    ],
  }),
  'vintage-after-its-period': withPublication({ published: '2022-06' }),
  'seen-after-published': withPublication({ published: '2027' }),
  'text-is-short': withVintage({ text: 'a sentence '.repeat(12) }),
  'note-is-a-note': withFigure({ notes: ['word '.repeat(200)] }),
  'ethnicity-has-its-base': withScope({
    population: { ...figure.scope.population, segments: ['ethnicity-hispanic'] },
  }),
  'words-are-chosen': withFigure({ notes: ['Counts child pornography.'] }),
};
