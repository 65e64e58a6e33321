import { defineSource } from '../source/source-module.ts';
import { measures } from './bjs-htrs/measures.ts';

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
  measures,
  segments: {
    'race-white': { label: 'white', definition: 'White, as the task forces recorded it.' },
    'race-black': { label: 'black', definition: 'Black, as the task forces recorded it.' },
    'race-asian': { label: 'Asian', definition: 'Asian, as the task forces recorded it.' },
    'ethnicity-hispanic': {
      label: 'Hispanic',
      definition: 'Hispanic, as the task forces recorded it.',
    },
    undocumented: {
      label: 'without papers',
      definition: 'Foreign nationals whom the source calls undocumented.',
    },
    'qualified-alien': {
      label: 'qualified aliens',
      definition: 'Foreign nationals with a status that the source calls qualified.',
    },
    'age-25-or-older': { label: '25 or older', definition: 'Aged 25 or older.' },
    'allegation-prostitution-of-adults': {
      label: 'allegation of prostitution of adults',
      definition: 'Incidents in which trafficking of adults into prostitution is alleged.',
    },
    'allegation-sexual-exploitation-of-a-child': {
      label: 'allegation of prostitution or sexual exploitation of a child',
      definition: 'Incidents in which prostitution or sexual exploitation of a child is alleged.',
    },
  },
  quantities: {
    'suspected incidents opened for investigation': 'incidents-opened',
    'share of suspected incidents by type': 'share-of-incidents-by-type',
    'share of suspected incidents with the allegation': 'share-of-incidents-with-allegation',
    'suspected incidents with the allegation': 'incidents-with-allegation',
    'incidents confirmed as human trafficking': 'incidents-confirmed',
    'suspects in confirmed incidents': 'suspects-in-confirmed-incidents',
    'victims in confirmed incidents': 'victims-in-confirmed-incidents',
    'share of suspects in confirmed incidents': 'share-of-confirmed-suspects',
    'share of victims in confirmed incidents': 'share-of-confirmed-victims',
    'share of incidents confirmed': 'share-of-incidents-confirmed',
    'share of incidents found not to be trafficking': 'share-of-incidents-refuted',
    arrests: 'arrests',
    'victims who were foreign nationals': { measure: 'foreign-victims', citizenship: 'foreign' },
    'alleged incidents': 'incidents-alleged',
    'share of alleged incidents by type': 'share-of-alleged-incidents-by-type',
    'suspects in alleged incidents': 'suspects-in-alleged-incidents',
  },
  forms: {
    'sex trafficking': 'sexual-exploitation',
    'labor trafficking': 'forced-labour',
    'unknown type': 'unspecified',
    'other or unknown type': 'unspecified',
  },
  groups: {
    male: { sex: 'male' },
    white: { segments: ['race-white'] },
    black: { segments: ['race-black'] },
    Asian: { segments: ['race-asian'] },
    Hispanic: { segments: ['ethnicity-hispanic'] },
    'US citizens': { citizenship: 'national' },
    'without papers': { citizenship: 'foreign', segments: ['undocumented'] },
    'qualified aliens': { citizenship: 'foreign', segments: ['qualified-alien'] },
    '25 or older': { age: 'adult', segments: ['age-25-or-older'] },
    'prostitution of adults': { segments: ['allegation-prostitution-of-adults'] },
    'prostitution or sexual exploitation of a child': {
      segments: ['allegation-sexual-exploitation-of-a-child'],
    },
  },
  bases: {
    '2,515 suspected incidents, 2008 to June 2010': {
      text: '2,515 suspected incidents, January 2008 to June 2010',
      figure: 'bjs-htrs/incidents-opened/us/20080101--20100630',
    },
    '1,229 alleged incidents, January 2007 to September 2008': {
      text: '1,229 alleged incidents, January 2007 to September 2008',
      figure: 'bjs-htrs/incidents-alleged/us/20070101--20080930',
    },
    'suspects in confirmed incidents': {
      text: 'suspects in confirmed incidents',
      figure: 'bjs-htrs/suspects-in-confirmed-incidents/us/20080101--20100630',
    },
  },
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
