import { defineClaim } from './claim-module.ts';

const world2005 = 'ilo-profits/profits-from-trafficked-annual/world/1995-2004';

export const us32bnSecondMostProfitable = defineClaim({
  claim: 'us-32bn-second-most-profitable',
  statement:
    'Human trafficking is said to be worth 32 billion dollars a year in the United States and to be the second most profitable crime there.',
  asserted: {
    text: '$32 billion annually',
    readAs: '$32 billion',
    dimension: 'usd',
    scope: 'US human trafficking, profits a year',
  },
  origin: {
    description:
      'The International Labour Organization, release of 11 May 2005: yearly profits from trafficked people in the whole world, 31.6 billion dollars in the paper behind it, 32 billion in the release.',
    figure: world2005,
    link: 'likely',
  },
  mutations: ['geography-swap', 'stale-reissued', 'citation-of-citation'],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'The number is a world estimate of 2005, on cases reported from 1995 to 2004. The way to the United States can be followed: the International Labour Organization in 2005 (about half of it, 15 billion, in all industrialised countries together), UN officials in 2012, a state attorney general in 2012 as a world industry, a Homeland Security training article that puts “almost 32 billion” beside “second only to drug trafficking” for transnational crime; the circulating text sets “in the U.S.” in their place. No US value exists: the organisation’s staff told a fact-checker in 2015 that profits were never split by country. Smaller US figures of 9.5 and 9.8 billion were rejected then. Twenty years on the world estimate has been replaced twice. Do not turn any of these into an American number; the smallest published region that holds the United States is the Americas.',
  restsOn: [
    world2005,
    'ilo-profits/profits-from-trafficked-annual/ilo-2005-industrialised/1995-2004',
  ],
  instead: [
    {
      figure: 'ilo-profits/profits-annual/ilo-americas/2021',
      why: 'the smallest region with the United States in it; all of North, Central and South America, forced labour in the private economy, a model estimate of 2021: a ceiling for any US value, not the value',
    },
    {
      figure: 'ilo-profits/profits-annual/ilo-americas/2021/sexual-exploitation',
      why: 'the part of that from forced commercial sexual exploitation; again the whole continent',
    },
    {
      figure: 'ilo-profits/profits-annual/world/2021',
      why: 'the estimate that stands today, for the world and for 2021',
    },
  ],
});

export const secondMostProfitableCrime = defineClaim({
  claim: 'second-most-profitable-crime',
  partOf: 'us-32bn-second-most-profitable',
  statement:
    'Human trafficking is called the second most profitable crime, in the United States or in the world.',
  asserted: null,
  origin: {
    description:
      'Official texts say so without figures: a Homeland Security training article has it second only to drugs among transnational crimes, a state attorney general in 2012 second together with illegal arms.',
    link: 'likely',
  },
  mutations: ['geography-swap', 'citation-of-citation'],
  verdict: 'unsupported',
  confidence: 'high',
  rationale:
    'The rank is asserted, not estimated. The pages that carry it differ: second alone, second together with arms, third behind drugs and arms, second behind drugs or behind counterfeiting. A specialist at George Washington University wrote in 2011 that he had never seen evidence for it. To rank crimes one would need an estimate for each on the same footing; none was found, for the world or for the United States. One local ranking exists and may echo here: a study of San Diego County called the trade in sex the county’s second largest underground economy after drugs.',
  restsOn: ['carpenter-gates-2016/underground-sex-economy/us-ca-san-diego-county/2013'],
  instead: [
    {
      figure: 'ilo-profits/profits-annual/world/2021',
      why: 'an amount instead of a rank: the world estimate for 2021 of profits from forced labour in the private economy',
    },
  ],
});
