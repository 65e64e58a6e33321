import { defineClaim } from './claim-module.ts';

const texas = 'ut-texas-2016/victims-estimated/us-tx/2016';

export const us300kVictims = defineClaim({
  claim: 'us-300k-victims',
  statement: 'Some 300,000 trafficking victims are said to be in the United States.',
  asserted: { text: '300,000', dimension: 'count', scope: 'US trafficking victims of any age' },
  origin: {
    description:
      'Two numbers near 300,000 exist. The older is the upper end of children at risk in a study of 2001; the other is a model of the University of Texas of 2016, 313,000 victims in the state of Texas, most of them in labor trafficking.',
    figure: 'estes-weiner-2001/children-at-risk/us/19990101--20010331/minor',
    link: 'likely',
  },
  mutations: [
    'risk-to-victim',
    'upper-end-only',
    'scope-widened',
    'geography-swap',
    'stale-reissued',
    'estimate-as-count',
    'misattributed-publisher',
  ],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'Neither number is a count of victims in the country. The first is of children at risk, from overlapping groups, 1999 to 2001; it is told of victims of any age, as if of now, and with the Justice Department as its author, which only funded it. The second multiplies the people in groups at risk in Texas by an assumed rate of 25 percent for sexual exploitation, and three quarters of it, 234,000, are workers; it covers one state and is told of the country. For the whole country Homeland Security says that no reliable estimate exists. The Global Slavery Index has modelled values for the country, from 57,700 (2016) to 1,091,000 (2023); such leaps come from the method, not from the country.',
  restsOn: ['estes-weiner-2001/children-at-risk/us/19990101--20010331/minor', texas],
  instead: [
    {
      figure: 'darkfigure/people-in-trafficking/us/undated',
      why: 'the honest answer: there is no reliable estimate for the country',
    },
    {
      figure: 'unodc-glotip-data/victims-detected/us/2022',
      why: 'victims reported for 2022, clients of federally funded services; those who were found, not those who exist',
    },
  ],
});
