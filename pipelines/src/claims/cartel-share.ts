import { defineClaim } from './claim-module.ts';

export const cartelShareNoStatistic = defineClaim({
  claim: 'cartel-share-no-statistic',
  statement: 'There is no reliable percentage of US sex trafficking that drug cartels control.',
  asserted: null,
  origin: {
    description:
      'The Department of Homeland Security writes on its public page of quick facts that the United States has no reliable estimate of trafficking; the circulating text names that page for further reading.',
    link: 'likely',
  },
  mutations: [],
  verdict: 'supported',
  confidence: 'high',
  rationale:
    'The claim is that there is no number, and that holds. Homeland Security says that the country has no reliable estimate of trafficking at all, and the Congressional Research Service told Congress in 2025 that comprehensive data do not exist; without a total there can be no share of it. No page of the State Department, the DEA, the Justice Department, the Government Accountability Office or the UN drugs office that was read gives a percentage for cartels: those that speak of cartels name a link and no quantity. The nearest numbers describe prosecuted federal cases. Among those of 2000 to 2015 with an organised group none was a case of a cartel, mafia or syndicate, though such organisations were seen to help other groups. Charged cases are a selection: none among them is not none in the country. Migrant smuggling, where cartels do earn, is another crime.',
  restsOn: ['darkfigure/share-controlled-by-cartels/us/undated/sexual-exploitation'],
  instead: [],
});

export const cartelsSupplyVictims = defineClaim({
  claim: 'cartels-supply-victims',
  partOf: 'cartel-share-no-statistic',
  statement:
    'Mexican crime groups are said often to supply victims to sex trafficking networks in the United States, or to extort them.',
  asserted: null,
  origin: null,
  mutations: [],
  verdict: 'not-checkable',
  confidence: 'medium',
  rationale:
    'That the link exists is said by the DEA, in January 2021 and without a quantity in the part that was read, by summaries of its threat assessments, and by a federally funded study that saw cartels help other groups. How often it happens nobody counts, so “frequently” can be neither shown nor refuted. Two Mexican numbers look as if they answered it and contradict each other: a non-governmental organisation linked 70 percent of its own cases to drug gangs, and an institute of the Mexican Senate has 5.5 percent of victims captured by organised crime groups. They answer different questions, both rest on thin data, and neither is about the United States. Reporters who worked two years in four Mexican border states found many kinds of groups and called the official picture too simple.',
  search:
    'Pages of the DEA, the State Department, the Justice Department, research services and universities on cartels and trafficking, read on 2026-11-22; none counts how often a cartel delivers a victim to another network.',
  restsOn: [],
  instead: [
    {
      figure: 'mx-senate-ibd/share-of-victims-by-captor/mx/undated/captor-organized-crime-group',
      why: 'who captured the victim, in Mexico, as relayed by a magazine; it does not say who profits later, and not what happens in the United States',
    },
    {
      figure: 'catwlac/share-of-cases-linked-to-drug-gangs/mx/undated',
      why: 'one organisation’s own cases in Mexico about 2013; linked is wider than captured or supplied',
    },
  ],
});
