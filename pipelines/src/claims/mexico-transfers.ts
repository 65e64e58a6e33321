import { defineClaim } from './claim-module.ts';

const february = 'doj-mexico-transfers/defendants-transferred/us/20250227';
const august = 'doj-mexico-transfers/defendants-transferred/us/20250812';
const january = 'doj-mexico-transfers/defendants-transferred/us/20260120';

export const feb202529CartelLeaders = defineClaim({
  claim: 'feb-2025-29-cartel-leaders',
  statement:
    'In February 2025 the United States is said to have taken custody of 29 leaders of big cartels, those of Sinaloa and Jalisco among them.',
  asserted: {
    text: '29 leaders',
    readAs: '29',
    dimension: 'count',
    scope: 'US custody of cartel leaders brought from Mexico in February 2025',
  },
  origin: {
    description:
      'The Justice Department’s announcement of 27 February 2025 of 29 wanted defendants brought from Mexico.',
    figure: february,
    link: 'likely',
  },
  mutations: ['scope-widened'],
  verdict: 'supported-with-limits',
  confidence: 'high',
  rationale:
    'Count, month and the two cartels hold. The limit: the department speaks of 29 defendants and says that leaders and managers of cartels are among them; it does not call all 29 leaders. One page dates the transfer a day later. The department’s own page was not readable; an exact copy of its text was.',
  restsOn: [february],
  instead: [],
});

export const feb202529LinkedToExploitation = defineClaim({
  claim: 'feb-2025-29-linked-to-exploitation',
  partOf: 'feb-2025-29-cartel-leaders',
  statement:
    'The 29 are said, in a text about sex trafficking, to face charges for crimes linked to transnational exploitation.',
  asserted: null,
  origin: {
    description:
      'The Justice Department’s announcement of 27 February 2025, which lists the charges.',
    figure: february,
    link: 'likely',
  },
  mutations: ['scope-widened'],
  verdict: 'unsupported',
  confidence: 'medium',
  rationale:
    'The announcement names racketeering, drug trafficking, murder, firearms, money laundering and other crimes. Human trafficking and sex trafficking are not among the charges that it names. “Other crimes” is open, and the indictments themselves were not read, so nothing is proven; but as it stands the event is no evidence on cartels and sex trafficking. Later lists, for the transfers of August 2025 and January 2026, name human smuggling, which is another crime.',
  restsOn: [february],
  instead: [],
});

export const laterMexicoTransfers = defineClaim({
  claim: 'later-mexico-transfers',
  statement:
    'After the 29 of February 2025 Mexico is said to have handed over 26 more fugitives in August 2025 and 37 in January 2026.',
  asserted: null,
  origin: {
    description:
      'Announcements by the Justice Department of August 2025 and by US immigration enforcement of February 2026.',
    figure: august,
    link: 'proven',
  },
  mutations: [],
  verdict: 'supported',
  confidence: 'high',
  rationale:
    'Copies of official texts give 26 on 12 August 2025 and 37 on 20 January 2026, and two news pages agree on all three transfers. Both lists of charges name human smuggling; human trafficking was in none that was read, so the transfers measure nothing about trafficking.',
  restsOn: [february, august, january],
  instead: [],
});

export const mexicoTransfers26Aug2025 = defineClaim({
  claim: 'mexico-transfers-26-aug-2025',
  partOf: 'later-mexico-transfers',
  statement: 'In August 2025 Mexico is said to have handed over 26 fugitives to the United States.',
  asserted: {
    text: '26',
    dimension: 'count',
    scope: 'US custody of wanted people handed over by Mexico in August 2025',
  },
  origin: {
    description: 'The Justice Department’s statement of 12 August 2025.',
    figure: august,
    link: 'proven',
  },
  mutations: [],
  verdict: 'supported',
  confidence: 'high',
  rationale:
    'Near-copies of the department’s text give the number and the day. The charges named include human smuggling, kidnapping and hostage-taking; human trafficking was not among those read.',
  restsOn: [august],
  instead: [],
});

export const mexicoTransfers37Jan2026 = defineClaim({
  claim: 'mexico-transfers-37-jan-2026',
  partOf: 'later-mexico-transfers',
  statement:
    'In January 2026 Mexico is said to have handed over 37 fugitives to the United States.',
  asserted: {
    text: '37',
    dimension: 'count',
    scope: 'US custody of wanted people handed over by Mexico in January 2026',
  },
  origin: {
    description:
      'A release by US immigration enforcement of 2 February 2026, which dates the transfer 20 January.',
    figure: january,
    link: 'proven',
  },
  mutations: [],
  verdict: 'supported',
  confidence: 'high',
  rationale:
    'A copy of the release and two news pages agree. The charges named are narcoterrorism, material support, firearms, human smuggling, money laundering and drugs; human trafficking was not among those read.',
  restsOn: [january],
  instead: [],
});
