import { defineSource } from '../source/source-module.ts';

const id = (rest: string) => `dhs-quick-facts/share-within-form/world/2021/${rest}`;
const pageUrl = 'https://www.dhs.gov/human-trafficking-quick-facts';
const publication = 'dhs-quick-facts/quick-facts-page';

const swapped = {
  credibility: {
    grade: '5',
    reason:
      'Cannot be squared with the ILO’s own numbers of children; the two age pairs of the page seem to be exchanged (our inference).',
  },
  status: ['low-reliability'],
  uncertainty: [
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'The age pairs for sex trafficking and forced labor seem to be exchanged on the page.',
    },
  ],
} as const;

export const dhsQuickFacts = defineSource({
  id: 'dhs-quick-facts',
  description:
    'A page of the US Department of Homeland Security that retells world numbers of the International Labour Organization in US terms. It adds that no reliable estimate for the United States exists.',
  blindSpots:
    'The United States: every number on the page is for the world. The page gives no year and no error for the estimate that it quotes.',
  reliability: {
    grade: 'C',
    reason:
      'A government page that names its source, but without year, table or error, and with two age pairs that do not fit that source.',
  },
  credibility: {
    grade: '2',
    reason:
      'Fits the ILO’s own numbers as read elsewhere; retold, so it confirms nothing independently.',
  },
  uncertainty: [
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'A retelling of another body’s estimate without its year, tables or errors.',
    },
    {
      kind: 'model',
      direction: 'either',
      note: 'The ILO’s model estimate stands behind every number of the page.',
    },
    {
      kind: 'sampling',
      direction: 'unknown',
      note: 'The estimate behind it has an error that was not readable; none is shown, which does not make the figure exact.',
    },
  ],
  measures: {
    'people-in-trafficking': {
      label: 'people in forced labour, whom the page calls victims of human trafficking',
      definition:
        'The ILO’s modelled stock of people in forced labour for 2021, which the page tells as victims of human trafficking worldwide.',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Forced labour, not trafficking as criminal law defines it: read as a number of trafficking victims it takes in people who were not trafficked.',
        },
      ],
      unit: 'victims',
      stage: 'estimated-total',
      frame: 'ilo-forced-labour',
      temporal: 'stock-at',
      method: 'model-estimate',
      role: 'victim',
      geographyRole: 'exploitation',
    },
    'share-within-form': {
      label: 'of the people in the named form worldwide',
      definition:
        'The part that the named group makes up among people in sex trafficking, or in forced labor, in the world: the form is the 100 %. World shares of the ILO, not shares for the United States.',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'either',
          note: 'The page says sex trafficking and forced labor where the ILO says forced commercial sexual exploitation and other forced labour; the terms do not cover the same people.',
        },
      ],
      unit: 'percent',
      stage: 'estimated-total',
      frame: 'ilo-forced-labour',
      temporal: 'stock-at',
      method: 'model-estimate',
      role: 'victim',
      geographyRole: 'exploitation',
    },
  },
  quantities: {
    'people in trafficking worldwide': 'people-in-trafficking',
    'share of people in this form': 'share-within-form',
  },
  forms: { 'forced labor': 'forced-labour', 'sex trafficking': 'sexual-exploitation' },
  groups: {
    adults: { age: 'adult' },
    children: { age: 'minor' },
    'men and boys': { sex: 'male' },
    'women and girls': { sex: 'female' },
  },
  figureNotes: [
    {
      figure: id('sexual-exploitation/female'),
      notes: [
        'A world share. Circulates as a share for the United States, which the page does not give.',
      ],
    },
    { figure: id('sexual-exploitation/adult'), ...swapped },
    { figure: id('sexual-exploitation/minor'), ...swapped },
    { figure: id('forced-labour/adult'), ...swapped },
    { figure: id('forced-labour/minor'), ...swapped },
  ],
  corrections: [
    {
      id: 'correction/dhs-quick-facts-age-pairs',
      what: 'The page has 92 % adults and 8 % children for sex trafficking, and 73 % and 27 % for forced labor. The ILO has more than half of its 3.3 million children in forced labour in commercial sexual exploitation, which is at least 26 % of 6.3 million; and 27 % of 21.3 million would be 5.7 million children, more than the ILO’s 3.3 million in all.',
      instead:
        'Exchanged, the pairs fit: 27 % children in sex trafficking and 8 % in forced labor, about 1.7 million each. Check with the ILO’s report before using either pair.',
      basis: 'our-inference',
      figures: [
        id('sexual-exploitation/adult'),
        id('sexual-exploitation/minor'),
        id('forced-labour/adult'),
        id('forced-labour/minor'),
      ],
      expect: [
        { publication, figure: id('sexual-exploitation/adult'), text: '92%' },
        { publication, figure: id('sexual-exploitation/minor'), text: '8%' },
        { publication, figure: id('forced-labour/adult'), text: '73%' },
        { publication, figure: id('forced-labour/minor'), text: '27%' },
      ],
      seenAt: pageUrl,
    },
  ],
});
