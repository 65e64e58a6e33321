import type { FigureNote, SourceModule } from '../../source/source-module.ts';

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

export const figureNotes: readonly FigureNote[] = [
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
];

export const corrections: NonNullable<SourceModule['corrections']> = [
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
];
