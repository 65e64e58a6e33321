import { defineClaim } from './claim-module.ts';

export const superBowlLargestEvent = defineClaim({
  claim: 'super-bowl-largest-event',
  statement: 'The Super Bowl is called the largest human trafficking event in the United States.',
  asserted: null,
  origin: {
    description:
      'The attorney general of Texas called it the single largest incident before the game of 2011; no study stood behind it.',
    link: 'likely',
  },
  mutations: ['citation-of-citation'],
  verdict: 'unsupported',
  confidence: 'high',
  rationale:
    'The phrase is a politician’s of 2010 and 2011. His office’s report after the game announced 133 arrests of all kinds, not a surge. A review of World Cups, Olympic Games and Super Bowls by the alliance GAATW found no evidence of an increase, and PolitiFact rated a senator’s version mostly false for want of research. One thing should be kept: a researcher of the University of Minnesota speaks of a modest rise in the sex market, as at any large gathering. Nothing that was read compares events, so nothing shows this game to be the largest.',
  search:
    'Fact-checks, reviews and news on the game and trafficking, read on 2026-11-22; no measurement that compares events was found.',
  restsOn: [],
  instead: [],
});

export const superBowl10000 = defineClaim({
  claim: 'super-bowl-10000',
  partOf: 'super-bowl-largest-event',
  statement:
    'Ten thousand women and girls, or tens of thousands, are said to have been trafficked to an earlier Super Bowl.',
  asserted: {
    text: '10,000',
    dimension: 'count',
    scope: 'US women and girls trafficked to the Super Bowl of 2010 in Miami',
  },
  origin: null,
  mutations: ['citation-of-citation'],
  verdict: 'untraceable',
  confidence: 'medium',
  rationale:
    'One page credits an organisation for missing children, another nobody; no document of that organisation with the number was found. The office of the attorney general of Texas spoke of tens of thousands at an earlier game, and the Florida group that was named as the source said that it did not know why it was cited. For scale: the hotline learned of 550 potential cases in the whole of Florida in 2016, over a year and of all forms.',
  search:
    'Searched on 2026-11-22 for the number with the game, Miami and the organisations that are credited; pages that repeat it were found, none that explains it.',
  restsOn: [],
  instead: [
    {
      figure: 'nhth/cases-identified/us-fl/2016',
      why: 'potential cases in the whole state over a year, all forms; nothing about any event',
    },
  ],
});
