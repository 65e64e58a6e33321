import { defineSource } from '../source/source-module.ts';
import { measures } from './zhang-2012/measures.ts';

export const zhang2012 = defineSource({
  id: 'zhang-2012',
  description:
    'A survey at San Diego State University of unauthorized Spanish-speaking migrant workers in San Diego County, found through one another, about what employers and smugglers had done to them. Fieldwork about 2010 and 2011.',
  blindSpots:
    'One border county and one group of workers: US citizens, lawful migrants and speakers of other languages are outside. Workers who cannot be reached by acquaintances are missed. Violations at any time in the country, about half within the last year.',
  reliability: {
    grade: 'B',
    reason:
      'A peer-reviewed survey with a method made for hidden groups; its intervals were not read.',
  },
  credibility: {
    grade: '2',
    reason: 'Read in an abstract on an official page.',
  },
  uncertainty: [],
  measures,
  places: {
    'us-ca-san-diego-county': {
      label: 'San Diego County',
      kind: 'locality',
      within: ['us-ca', 'us', 'world'],
      definition: 'San Diego County in California.',
    },
  },
  quantities: {
    'share with trafficking violations': 'share-with-trafficking-violations',
    'share with other labor abuse': 'share-with-other-labor-abuse',
    'share violated by smugglers': 'share-violated-by-smugglers',
    'share violated at the workplace': 'share-violated-at-workplace',
    'victims estimated': 'victims-estimated',
    'unauthorized workers': 'unauthorized-workers',
  },
  placeLabels: { 'San Diego County': 'us-ca-san-diego-county' },
  bases: {
    'undocumented migrant laborers in San Diego County':
      'unauthorized Spanish-speaking migrant workers in San Diego County',
  },
});
