import type { Correction, Dataset } from '@darkfigure/schema';
import { figure, publication, sound } from '../sound-dataset.ts';

const guard = { publication: publication.id, figure: figure.id, text: '120' };
const withCorrection = (change: Partial<Correction>): Dataset => ({
  ...sound,
  corrections: [
    {
      id: 'correction/c',
      source: 's',
      what: 'Wrong.',
      instead: 'Right.',
      basis: 'publisher',
      figures: [],
      expect: [],
      seenAt: null,
      ...change,
    },
  ],
});

/** Each rule of breaks, corrections, redirects and places, with a dataset that breaks it and hardly anything else. */
export const ledgers: Readonly<Record<string, Dataset>> = {
  'break-touches-figures': {
    ...sound,
    breaks: [
      {
        id: 'break/b',
        source: 's',
        measures: ['s/none'],
        geography: null,
        at: '2020-01-01',
        kind: 'method',
        what: 'Something.',
        seenAt: null,
        statedBy: 'curator',
      },
    ],
  },
  'inference-says-so': withCorrection({ expect: [guard] }),
  'correction-is-guarded': withCorrection({ basis: 'our-inference' }),
  'redirect-in-one-hop': {
    ...sound,
    redirects: [
      {
        id: 's/victims/us/2021',
        kind: 'moved',
        to: 's/victims/us/2019',
        reason: 'A test.',
        since: '2026.11',
      },
    ],
  },
  'places-reach-the-world': {
    ...sound,
    geographies: [
      { ...sound.geographies[0], within: [] } as unknown as Dataset['geographies'][number],
    ],
  },
};
