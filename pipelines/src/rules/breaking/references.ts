import type { Dataset } from '@darkfigure/schema';
import { withFigure } from '../found-by.ts';
import { publication, sound } from '../sound-dataset.ts';
import { withPublication } from './changed.ts';

/** Each rule of publications, sources and measures, with a dataset that breaks it and hardly anything else. */
export const references: Readonly<Record<string, Dataset>> = {
  'relay-is-secondary': withPublication({ kind: 'relay' }),
  'copy-is-not-primary': withPublication({ url: 'https://docslib.org/doc/1/a-report' }),
  'links-are-permanent': withPublication({ url: 'https://www.google.com/search?q=cartels' }),
  'publication-is-used': {
    ...sound,
    publications: [publication, { ...publication, id: 's/2024-report' }],
  },
  'source-is-used': {
    ...sound,
    sources: [...sound.sources, { ...sound.sources[0], id: 't' } as Dataset['sources'][number]],
  },
  'measure-is-used': {
    ...sound,
    measures: [
      ...sound.measures,
      { ...sound.measures[0], id: 's/cases' } as Dataset['measures'][number],
    ],
  },
  'measures-do-not-cross-sources': withFigure({ source: 't' }),
};
