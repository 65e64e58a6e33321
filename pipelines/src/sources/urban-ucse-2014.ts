import { defineSource } from '../source/source-module.ts';

const study = {
  frame: 'source-own',
  geographyRole: 'jurisdiction',
  exploitation: 'commercial-sex',
} as const;

const interviews = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'What 73 convicted offenders told; those who were never convicted may differ.',
} as const;

const ownWords = {
  kind: 'measurement',
  direction: 'unknown',
  note: 'What offenders said of themselves.',
} as const;

const told = {
  grade: '3',
  reason:
    'The report is quoted with it; nothing but the word of convicted offenders stands behind it.',
} as const;

export const urbanUcse2014 = defineSource({
  id: 'urban-ucse-2014',
  description:
    'An Urban Institute study of the underground commercial sex economy of eight US cities: a model of its size in 2003 and 2007, tied to estimates of the drug and gun markets, and interviews with convicted offenders.',
  blindSpots:
    'The whole underground sex economy, forced and unforced together: no number here is of trafficking. Kansas City could not be estimated. Offenders who were never convicted are not among the interviewed.',
  reliability: {
    grade: 'B',
    reason: 'A research institute with a published method; the report’s tables were not read.',
  },
  credibility: {
    grade: '3',
    reason: 'A model on top of two other models; no interval on the pages read.',
  },
  uncertainty: [],
  measures: {
    'underground-sex-economy': {
      ...study,
      label: 'in the underground commercial sex economy in a year',
      definition:
        'Modelled yearly size of the whole underground commercial sex economy of the city or cities.',
      unit: 'usd',
      stage: 'not-applicable',
      temporal: 'flow-in',
      method: 'model-estimate',
      role: 'not-applicable',
      uncertainty: [
        {
          kind: 'model',
          direction: 'either',
          note: 'Derived from estimates of the drug and gun markets; no interval seen.',
        },
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Told as trafficking it is too high: it includes commercial sex that nobody forced.',
        },
      ],
    },
    'weekly-income-of-pimps': {
      ...study,
      label: 'of weekly income, as interviewed pimps told it',
      definition:
        'Weekly income that convicted offenders named; a range across offenders or cities. The years are not on the page read.',
      unit: 'usd',
      stage: 'self-reported',
      temporal: 'flow-in',
      method: 'survey',
      role: 'trafficker',
      credibility: told,
      uncertainty: [interviews, ownWords],
    },
    'share-of-pimps-who-dealt-drugs-before': {
      ...study,
      label: 'of interviewed pimps, those who had dealt drugs before',
      definition:
        'Convicted offenders in the interviews who said that they had dealt drugs before. The years are not on the page read.',
      unit: 'percent',
      stage: 'self-reported',
      temporal: 'ever',
      method: 'survey',
      role: 'trafficker',
      credibility: told,
      uncertainty: [interviews, ownWords],
    },
  },
  places: {
    'us-co-denver': {
      label: 'Denver',
      kind: 'locality',
      within: ['us-co', 'us', 'world'],
      definition: 'The city of Denver in Colorado, as the source draws it.',
    },
    'us-ga-atlanta': {
      label: 'Atlanta',
      kind: 'locality',
      within: ['us-ga', 'us', 'world'],
      definition: 'The city of Atlanta in Georgia, as the source draws it.',
    },
    'us-fl-miami': {
      label: 'Miami',
      kind: 'locality',
      within: ['us-fl', 'us', 'world'],
      definition: 'The city of Miami in Florida, as the source draws it.',
    },
    'us-dc-washington': {
      label: 'Washington, DC',
      kind: 'locality',
      within: ['us-dc', 'us', 'world'],
      definition: 'The city of Washington, as the source draws it.',
    },
    'us-wa-seattle': {
      label: 'Seattle',
      kind: 'locality',
      within: ['us-wa', 'us', 'world'],
      definition: 'The city of Seattle in Washington state, as the source draws it.',
    },
    'urban-ucse-seven-cities': {
      label: 'seven US cities of the Urban Institute study',
      kind: 'region',
      within: ['us', 'world'],
      definition: 'Atlanta, Dallas, Denver, Miami, San Diego, Seattle and Washington.',
    },
    'urban-ucse-eight-cities': {
      label: 'eight US cities of the Urban Institute study',
      kind: 'region',
      within: ['us', 'world'],
      definition: 'Atlanta, Dallas, Denver, Kansas City, Miami, San Diego, Seattle and Washington.',
    },
  },
  quantities: {
    'underground sex economy a year': 'underground-sex-economy',
    'weekly income of pimps': { measure: 'weekly-income-of-pimps', base: 'interviewed pimp' },
    'share of pimps who dealt drugs before': 'share-of-pimps-who-dealt-drugs-before',
  },
  placeLabels: {
    Denver: 'us-co-denver',
    Atlanta: 'us-ga-atlanta',
    Miami: 'us-fl-miami',
    'Washington, DC': 'us-dc-washington',
    Seattle: 'us-wa-seattle',
    'seven US cities': 'urban-ucse-seven-cities',
    'eight US cities': 'urban-ucse-eight-cities',
  },
  corrections: [
    {
      id: 'correction/urban-ucse-290-million-for-eight-cities',
      what: 'A statistics site prints 290 million dollars for the eight cities together.',
      instead: 'It is the number of Atlanta alone; seven cities together come to 975.3 million.',
      basis: 'other-source',
      figures: [
        'urban-ucse-2014/underground-sex-economy/us-ga-atlanta/2007',
        'urban-ucse-2014/underground-sex-economy/urban-ucse-seven-cities/2007',
      ],
      expect: [
        {
          publication: 'urban-ucse-2014/2014-03-report',
          figure: 'urban-ucse-2014/underground-sex-economy/us-ga-atlanta/2007',
          text: '$290 million',
        },
        {
          publication: 'urban-ucse-2014/2014-03-report',
          figure: 'urban-ucse-2014/underground-sex-economy/urban-ucse-seven-cities/2007',
          text: '$975.3 million',
        },
      ],
      seenAt:
        'http://www.adn.com/economy/article/sex-trade-eight-cities-worth-nearly-1-billion-study-says/2014/03/11/',
    },
  ],
});
