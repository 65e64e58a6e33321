import { defineClaim } from './claim-module.ts';

const survey =
  'polaris-survivor-survey/share-of-survivors-with-induced-substance-use/us/to-20141231';
const south = 'fbi-ucr/drug-offences-per-100-incidents/fbi-south/2013-2022';
const northeast = 'fbi-ucr/drug-offences-per-100-incidents/fbi-northeast/2013-2022';

export const drugsAsControl = defineClaim({
  claim: 'drugs-as-control',
  statement: 'Traffickers are said frequently to use drugs to recruit victims or to hold them.',
  asserted: null,
  origin: null,
  mutations: [],
  verdict: 'supported-with-limits',
  confidence: 'high',
  rationale:
    'That drugs serve as bait and as a chain is well attested, by the FBI, the State Department and studies of service providers. How often, is not: the few numbers lie far apart because they count different things. About 15 percent of survivors surveyed in 2014 spoke of induced substance use. The FBI’s ratio of more than 57 drug offenses to 100 trafficking incidents in the South counts offenses recorded with an incident, by anybody; in the Northeast it is two. Such a gap shows habits of recording, not how victims are held. Say that it happens, and do not put a share to it for the country.',
  restsOn: [south, northeast],
  instead: [
    {
      figure: survey,
      why: 'one survey of survivors, its size not shown in the part that was read; not a national share',
    },
  ],
});

export const drugsAsControl30pct = defineClaim({
  claim: 'drugs-as-control-30pct',
  partOf: 'drugs-as-control',
  statement:
    'A federal study of 425 sex trafficking cases of 2018 is said to have found drugs used for control in 30.4 percent.',
  asserted: {
    text: '30.4%',
    dimension: 'percent',
    scope:
      'US federal sex trafficking cases of 2018, 425 of them, in which drugs were used to control victims',
  },
  origin: {
    description:
      'Perhaps the Federal Human Trafficking Report for 2018 by the Human Trafficking Institute, which followed 771 active cases in federal courts; the number was not seen in it.',
    link: 'possible',
  },
  mutations: [],
  verdict: 'untraceable',
  confidence: 'low',
  rationale:
    'The number is known only from a sister post by the same blog, again a generated overview, which speaks of an unnamed federal study. A yearly report of that name exists for 2018, but its publisher is a private institute, not the government, and the parts that could be read do not hold the number. If it is the source, the number is of cases that were charged in federal court, which is a selection, not sex trafficking at large.',
  search:
    'Searched on 2026-11-22 for 30.4 percent and 425 cases with the report of 2018; its opening and summaries of it were read, the number was not in them.',
  restsOn: [],
  instead: [
    {
      figure: survey,
      why: 'the one survey value that was read; survivors surveyed in 2014, size not shown',
    },
  ],
});
