import { defineSource } from '../source/source-module.ts';
import { allegedMeasures } from './bjs-htrs/alleged-measures.ts';
import { confirmedMeasures } from './bjs-htrs/confirmed-measures.ts';
import { bases, forms, groups, quantities, segments } from './bjs-htrs/labels.ts';

const suspects = 'bjs-htrs/share-of-confirmed-suspects/us/20080101--20100630';
const victims = 'bjs-htrs/share-of-confirmed-victims/us/20080101--20100630';
const ofSuspects =
  'Suspects of federally funded task forces only; where they are and whom they look for decides the mix. Not a share of traffickers.';
const ofVictims =
  'Victims in the confirmed cases of federally funded task forces only. Not a share of all victims, and nothing about traffickers.';

export const bjsHtrs = defineSource({
  id: 'bjs-htrs',
  description:
    'Incidents of suspected human trafficking that federally funded task forces entered into the Human Trafficking Reporting System of the Bureau of Justice Statistics, in two editions: January 2007 to September 2008 and January 2008 to June 2010, which overlap.',
  blindSpots:
    'Only task forces with federal money, never the country. Most incidents are allegations. The tables by race of the first edition, and the Hispanic share of sex trafficking suspects, were not readable; the sub-bases of the shares are not in the abstract.',
  reliability: {
    grade: 'B',
    reason: 'A statistical agency’s report that itself warns of the quality of the data.',
  },
  credibility: {
    grade: '2',
    reason: 'Read in the report, abstract or release on the publisher’s own page.',
  },
  uncertainty: [
    {
      kind: 'processing',
      direction: 'unknown',
      statedBy: 'source',
      note: 'The Bureau warns about the quality of what the task forces entered.',
    },
  ],
  measures: { ...allegedMeasures, ...confirmedMeasures },
  segments,
  quantities,
  forms,
  groups,
  bases,
  figureNotes: [
    {
      figure: `${suspects}/sexual-exploitation/race-black`,
      notes: [
        ofSuspects,
        'The Hispanic share of the same suspects was not readable; if the groups exclude each other it is at most 38 percent.',
      ],
    },
    {
      figure: `${suspects}/forced-labour/ethnicity-hispanic`,
      notes: [
        ofSuspects,
        'Labor trafficking: the only Hispanic share of suspects in the abstract.',
      ],
    },
    ...[
      'sexual-exploitation/race-white',
      'sexual-exploitation/race-black',
      'forced-labour/race-asian',
      'forced-labour/ethnicity-hispanic',
      'forced-labour/foreign/undocumented',
      'forced-labour/foreign/qualified-alien',
    ].map((group) => ({ figure: `${victims}/${group}`, notes: [ofVictims] })),
    {
      figure: `${victims}/sexual-exploitation/national`,
      notes: [ofVictims, 'A blog prints 80 percent; the abstract of the report has 83.'],
    },
    {
      figure: 'bjs-htrs/share-of-incidents-by-type/us/20080101--20100630/sexual-exploitation',
      notes: [
        'The press release has 48 percent with an allegation of prostitution of adults and 40 percent with one of exploitation of a child instead; allegations overlap.',
      ],
    },
    {
      figure: 'bjs-htrs/incidents-opened/us/20080101--20100630',
      notes: ['Overlaps the edition of 2007-2008 by nine months; the two must not be added.'],
    },
    {
      figure: 'bjs-htrs/incidents-alleged/us/20070101--20080930',
      notes: ['Overlaps the edition of 2008-2010 by nine months; the two must not be added.'],
    },
  ],
  corrections: [
    {
      id: 'correction/bjs-htrs-80-percent-citizens',
      what: 'A blog that cites a newspaper gives 80 percent as the share of US citizens among victims in confirmed sex trafficking incidents.',
      instead: '83 percent, as the abstract of the report has it.',
      basis: 'publisher',
      figures: [`${victims}/sexual-exploitation/national`],
      expect: [
        {
          publication: 'bjs-htrs/relay-human-traffic-watch-2013',
          figure: `${victims}/sexual-exploitation/national`,
          text: '80 percent',
        },
        {
          publication: 'bjs-htrs/2011-04-28-incidents-2008-2010',
          figure: `${victims}/sexual-exploitation/national`,
          text: 'Eighty-three percent',
        },
      ],
      seenAt:
        'https://humantrafficwatch.wordpress.com/2013/02/08/helping-victims-of-sex-trafficking/',
    },
  ],
});
