import { defineSource } from '../source/source-module.ts';
import { measures } from './rti-sacramento-2022/measures.ts';

export const rtiSacramento2022 = defineSource({
  id: 'rti-sacramento-2022',
  description:
    'A multiple systems estimate of sex trafficking in Sacramento County from 2015 to 2020: how many victims stand on the lists of nine agencies, how often the same person stands on several, and how many must then stand on none.',
  blindSpots:
    'Everybody trafficked at any time in six years, not at one time. The model must assume how the lists depend on one another. No interval is on the pages read.',
  reliability: {
    grade: 'B',
    reason: 'Published in a journal; the method is disputed and its interval was not read.',
  },
  credibility: {
    grade: '3',
    reason:
      'Read at the publisher, without the interval; two ways to say how many were identified agree only roughly.',
  },
  uncertainty: [
    {
      kind: 'model',
      direction: 'either',
      note: 'Other models of the same lists can give quite other numbers, as refits of such estimates elsewhere show.',
    },
    {
      kind: 'measurement',
      direction: 'either',
      note: 'The same person must be recognised on several lists.',
    },
  ],
  measures,
  places: {
    'us-ca-sacramento-county': {
      label: 'Sacramento County',
      kind: 'locality',
      within: ['us-ca', 'us', 'world'],
      definition: 'Sacramento County in California.',
    },
  },
  quantities: {
    'victims estimated': 'victims-estimated',
    'share of victims identified': 'share-of-victims-identified',
    'unidentified victims per identified victim': 'unidentified-per-identified',
  },
  placeLabels: { 'Sacramento County': 'us-ca-sacramento-county' },
  bases: {
    'victims estimated': {
      text: 'victims estimated for 2015–2020',
      figure: 'rti-sacramento-2022/victims-estimated/us-ca-sacramento-county/2015-2020',
    },
  },
  corrections: [
    {
      id: 'correction/rti-sacramento-13079-found',
      what: 'A television text says that the 13,079 people of the study were found, and its headline speaks of tens of thousands.',
      instead:
        '13,079 is a model estimate of everybody trafficked at some time in six years; agencies identified about a tenth.',
      basis: 'publisher',
      figures: [
        'rti-sacramento-2022/share-of-victims-identified/us-ca-sacramento-county/2015-2020',
        'rti-sacramento-2022/victims-estimated/us-ca-sacramento-county/2015-2020',
      ],
      expect: [
        {
          publication: 'rti-sacramento-2022/2022-07-scope-page',
          figure: 'rti-sacramento-2022/victims-estimated/us-ca-sacramento-county/2015-2020',
          text: '13,079',
        },
        {
          publication: 'rti-sacramento-2022/2023-article',
          figure:
            'rti-sacramento-2022/share-of-victims-identified/us-ca-sacramento-county/2015-2020',
          text: 'about 10%',
        },
      ],
      seenAt: 'https://www.yahoo.com/video/tens-thousands-minors-adults-sex-211711828.html',
    },
  ],
});
