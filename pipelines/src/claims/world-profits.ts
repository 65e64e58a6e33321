import { defineClaim } from './claim-module.ts';

const world2021 = 'ilo-profits/profits-annual/world/2021';
const sexual2021 = 'ilo-profits/profits-annual/world/2021/sexual-exploitation';
const world2012 = 'ilo-profits/profits-annual/world/2012';
const restated2012 = 'ilo-profits/profits-annual-after-inflation/world/2012';

export const profits236bn2025 = defineClaim({
  claim: 'profits-236bn-2025',
  statement:
    'Profits of human trafficking in the world are said to have reached 236 billion dollars in 2025.',
  asserted: {
    text: '$236 billion',
    dimension: 'usd',
    scope: 'World profits of human trafficking in 2025',
  },
  origin: {
    description:
      'The International Labour Organization’s report of 19 March 2024 on the profits of forced labour in the private economy, reference year 2021.',
    figure: world2021,
    link: 'likely',
  },
  mutations: ['period-stretched', 'definition-merged'],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'The amount is right, the year is not. It was published in March 2024 and describes 2021; a chart publisher wrote “2024”, the circulating text moved it on to 2025. It is also an estimate of forced labour in the private economy, forced commercial sexual exploitation included; work imposed by states is left out, and recruitment fees and unpaid taxes are too. That is near what many call trafficking, but it is not the same. No interval was seen with it. Its rise of 64 billion is against 172 billion, the older estimate after inflation, not against the 150 that was printed in 2014.',
  restsOn: [world2021],
  instead: [
    {
      figure: world2021,
      why: 'the same amount with its year, 2021, and its scope: forced labour in the private economy, a model estimate',
    },
    {
      figure: sexual2021,
      why: 'where sexual exploitation is meant: that part of it, again for 2021 and the world',
    },
  ],
});

export const profits150bn = defineClaim({
  claim: 'profits-150bn',
  statement: 'Human trafficking is called an industry of 150 billion dollars a year.',
  asserted: {
    text: '$150 billion',
    dimension: 'usd',
    scope: 'World profits of human trafficking a year, told as current',
  },
  origin: {
    description:
      'The International Labour Organization’s report of May 2014: 150.2 billion dollars a year from forced labour in the private economy; restated in 2024 as 172 billion after inflation.',
    figure: world2012,
    link: 'likely',
  },
  mutations: ['stale-reissued', 'definition-merged'],
  verdict: 'outdated',
  confidence: 'high',
  rationale:
    'It was a published estimate, for about 21 million people in forced labour around 2012, printed in 2014. In March 2024 the same organisation replaced it by 236 billion for 2021 and restated the old one as about 172 billion after inflation. It rests on assumptions, such as a fixed share of costs, and covers forced labour in the private economy. It is for the world: broad regions were given, never a value for the United States. Pages of 2025 still print it as today’s.',
  restsOn: [world2012, restated2012],
  instead: [
    {
      figure: world2021,
      why: 'the estimate that replaced it, for 2021; forced labour in the private economy, not trafficking as a law defines it',
    },
    { figure: sexual2021, why: 'the part of it from forced commercial sexual exploitation' },
  ],
});
