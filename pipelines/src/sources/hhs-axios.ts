import { defineSource } from '../source/source-module.ts';

const calls = {
  unit: 'calls',
  stage: 'not-applicable',
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'child-migrant',
  geographyRole: 'jurisdiction',
  exploitation: 'none',
} as const;

export const hhsAxios = defineSource({
  id: 'hhs-axios',
  description:
    'Data of the US Department of Health and Human Services that a news site obtained: calls to released unaccompanied children or their sponsors from January to May 2021, and how many nobody answered.',
  blindSpots:
    'An unanswered call is no sign of trafficking. The data themselves were not published.',
  reliability: { grade: 'B', reason: 'The department’s own data, known through a news site.' },
  credibility: { grade: '2', reason: 'Plain counts, told by a known news site and relayed.' },
  uncertainty: [
    {
      kind: 'measurement',
      direction: 'unknown',
      note: 'How often a number was tried, and whose it was, is not said.',
    },
  ],
  measures: {
    'follow-up-calls-made': {
      ...calls,
      label: 'follow-up calls to released unaccompanied children or their sponsors',
      definition:
        'Calls that the department made to released children or their sponsors to ask how they were. A denominator.',
    },
    'follow-up-calls-not-answered': {
      ...calls,
      label: 'follow-up calls that neither the child nor the sponsor answered',
      definition: 'Follow-up calls without an answer. Nonresponse, no measure of trafficking.',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Told as children in the hands of traffickers it is too high: it counts calls that nobody answered.',
        },
      ],
    },
  },
  quantities: {
    'follow-up calls made': { measure: 'follow-up-calls-made', age: 'minor' },
    'follow-up calls not answered': { measure: 'follow-up-calls-not-answered', age: 'minor' },
  },
  corrections: [
    {
      id: 'correction/hhs-axios-unanswered-told-as-trafficked',
      what: 'A headline over the data turns the third of follow-up calls that nobody answered into a third of the children who may be with traffickers.',
      instead:
        '4,890 of 14,600 calls were not answered: nobody was reached, which says nothing of what happened to a child.',
      basis: 'our-inference',
      figures: [
        'hhs-axios/follow-up-calls-not-answered/us/20210101--20210531/minor',
        'hhs-axios/follow-up-calls-made/us/20210101--20210531/minor',
      ],
      expect: [
        {
          publication: 'hhs-axios/relay-axios-2021',
          figure: 'hhs-axios/follow-up-calls-not-answered/us/20210101--20210531/minor',
          text: '4,890',
        },
        {
          publication: 'hhs-axios/relay-axios-2021',
          figure: 'hhs-axios/follow-up-calls-made/us/20210101--20210531/minor',
          text: '14,600',
        },
      ],
      seenAt: 'https://dev.metrovoicenews.com/?p=50309',
    },
  ],
});
