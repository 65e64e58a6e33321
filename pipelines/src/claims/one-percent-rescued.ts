import { defineClaim } from './claim-module.ts';

const nobodyKnows = 'darkfigure/share-of-victims-identified/world/undated';

export const onePercentRescued = defineClaim({
  claim: 'one-percent-rescued',
  statement:
    'Only 1 percent of trafficking victims are said ever to be rescued (told the other way round: 99 percent never).',
  asserted: {
    text: '1%',
    dimension: 'percent',
    scope: 'World total of trafficking victims, the part that is ever rescued',
  },
  origin: {
    description:
      'Officials of the UN drugs office said it about 2012, its executive director before the General Assembly in April: one out of 100. No calculation was given.',
    link: 'likely',
  },
  mutations: ['citation-of-citation'],
  verdict: 'unsupported',
  confidence: 'medium',
  rationale:
    'It was spoken, not published, and no method was found. It looks like a division of victims identified in a year by a modelled number of people in trafficking, both of them soft; the same kind of division with the State Department’s numbers of 2013, about 46,000 identified and 20 to 27 million estimated, gives about 0.2 percent. So the result follows whichever estimate one picks. Identified is also not rescued, and a yearly count over a standing number is not the chance of a life. No later publication of the office repeats it as far as was found, and the office itself says that no sound worldwide estimate of undetected victims exists.',
  search:
    'Searched on 2026-11-22 for a publication of the UN drugs office with the number and for a critical review of it; neither was found.',
  restsOn: ['tip-report/victims-identified/world/2012'],
  instead: [
    { figure: nobodyKnows, why: 'the honest answer: the share cannot be known without the total' },
    {
      figure: 'tip-report/victims-identified/world/2023',
      why: 'how many victims governments and others told the State Department of for 2023; a count of those who were found',
    },
  ],
});
