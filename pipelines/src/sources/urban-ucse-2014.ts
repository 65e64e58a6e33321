import { defineSource } from '../source/source-module.ts';
import { measures } from './urban-ucse-2014/measures.ts';
import { placeLabels, places } from './urban-ucse-2014/places.ts';

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
  measures,
  places,
  quantities: {
    'underground sex economy a year': 'underground-sex-economy',
    'weekly income of pimps': { measure: 'weekly-income-of-pimps', base: 'interviewed pimp' },
    'share of pimps who dealt drugs before': 'share-of-pimps-who-dealt-drugs-before',
  },
  placeLabels,
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
