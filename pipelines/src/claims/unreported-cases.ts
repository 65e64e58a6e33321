import { defineClaim } from './claim-module.ts';

export const mostCasesUnreported = defineClaim({
  claim: 'most-cases-unreported',
  statement: 'Most trafficking cases in the United States are said to go unreported.',
  asserted: null,
  origin: null,
  mutations: [],
  verdict: 'not-checkable',
  confidence: 'medium',
  rationale:
    'It is widely expected, and nobody can measure it for the country: to know the unreported part one needs the total, and Homeland Security says that no reliable estimate of the total exists. The UN drugs office says the same of the world. Where a place was modelled the statement held: in Sacramento County about 10 percent of the victims that a study estimated for 2015 to 2020 had been identified. That rests on a model and on one county. Say that official counts are incomplete, which they say themselves, and give no share.',
  search:
    'Pages of Homeland Security, the Congressional Research Service, the Government Accountability Office and the UN drugs office, and prevalence studies of US places, read on 2026-11-22.',
  restsOn: ['darkfigure/people-in-trafficking/us/undated'],
  instead: [
    {
      figure: 'rti-sacramento-2022/share-of-victims-identified/us-ca-sacramento-county/2015-2020',
      why: 'how many of the modelled victims were known, in one county over six years',
    },
  ],
});
