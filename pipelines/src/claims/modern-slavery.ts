import { defineClaim } from './claim-module.ts';

export const modernSlavery403m = defineClaim({
  claim: 'modern-slavery-40-3m',
  statement: 'In the world 40.3 million people are said to be victims of human trafficking.',
  asserted: {
    text: '40.3 million',
    dimension: 'count',
    scope: 'World total of human trafficking victims, told as current',
  },
  origin: {
    description:
      'The Global Estimates of Modern Slavery of 2017 by the International Labour Organization and Walk Free, for 2016: forced labour and forced marriage together.',
    figure: 'ilo-gems/people-in-modern-slavery/world/2016',
    link: 'likely',
  },
  mutations: ['stale-reissued', 'definition-merged'],
  verdict: 'outdated',
  confidence: 'high',
  rationale:
    'It was the estimate for 2016: 24.9 million people in forced labour and 15.4 million in forced marriage. In 2022 it was replaced by 49.6 million for 2021, printed as 50 million: 27.6 and 22 million. Neither counts trafficking as the law defines it; forced marriage is in both, and both are model estimates from surveys and case data. The rise is not only a rise: methods and data changed between the two editions. For people in forced labour say 27.6 million, 2021, estimated.',
  restsOn: ['ilo-gems/people-in-modern-slavery/world/2016'],
  instead: [
    {
      figure: 'ilo-gems/people-in-modern-slavery/world/2021',
      why: 'the estimate that replaced it: modern slavery, forced marriage included, 2021',
    },
    {
      figure: 'ilo-gems/people-in-forced-labour/world/2021',
      why: 'forced labour alone, sexual exploitation included; nearer to trafficking, but not the same',
    },
  ],
});
