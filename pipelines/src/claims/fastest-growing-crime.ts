import { defineClaim } from './claim-module.ts';

export const fastestGrowingCrime = defineClaim({
  claim: 'fastest-growing-crime',
  statement: 'Human trafficking is called the fastest growing crime.',
  asserted: null,
  origin: {
    description:
      'A phrase of government pages; Homeland Security used it in 2010 at the launch of its awareness campaign, without a series.',
    link: 'likely',
  },
  mutations: ['citation-of-citation'],
  verdict: 'not-checkable',
  confidence: 'high',
  rationale:
    'To grow fastest a crime needs a level that is known year by year, and so do all the others. For trafficking not even the level is known: the auditors of Congress found in 2006 that the government’s estimate of 600,000 to 800,000 a year was one person’s work, not fully documented. What does rise is what gets recorded, as more police agencies report and more people know the hotline; the FBI says so of its own figures. A specialist at George Washington University finds growth unproven.',
  restsOn: ['gao-06-825/cross-border-victims-per-year/world/undated'],
  instead: [
    {
      figure: 'unodc-glotip/change-in-victims-detected/world/2019-2022',
      why: 'a change that was measured: detected victims worldwide, 2019 to 2022; it says how many were found, in the countries that reported',
    },
  ],
});
