import type { SourceModule } from '../../source/source-module.ts';

/** Numbers without a year are told apart by the edition that prints them: they need not be of the same years. */
export const quantities: SourceModule['quantities'] = {
  'victims detected': 'victims-detected',
  'share of detected victims': 'share-of-victims-by-age-and-sex',
  'share of detected victims by form': 'share-of-victims-by-form',
  'share of detected victims (2009 edition)': {
    measure: 'share-of-victims-by-age-and-sex',
    segments: ['edition-2009'],
  },
  'share of detected victims (2016 edition)': {
    measure: 'share-of-victims-by-age-and-sex',
    segments: ['edition-2016'],
  },
  'share of detected victims (2022 edition)': {
    measure: 'share-of-victims-by-age-and-sex',
    segments: ['edition-2022'],
  },
  'share of detected victims by form (2009 edition)': {
    measure: 'share-of-victims-by-form',
    segments: ['edition-2009'],
  },
  'share of detected child victims': 'share-of-child-victims-by-sex',
  'share of detected victims by route': 'share-of-victims-by-route',
  'share of detected victims by origin': 'share-of-victims-by-origin',
  'change in detected victims': 'change-in-victims-detected',
  'persons convicted': 'persons-convicted',
  'share of convicted persons': 'share-of-convicted-by-sex',
  'change in convictions': 'change-in-convictions',
  'countries covered': 'countries-covered',
  'countries with a specific offence': 'countries-with-specific-offence',
  'countries of origin': 'countries-of-origin',
  'countries of destination': 'countries-of-detection',
  'share of countries without a conviction': 'share-of-countries-without-conviction',
  'share of countries without a conviction (2009 edition)': {
    measure: 'share-of-countries-without-conviction',
    segments: ['edition-2009'],
  },
  'share of countries with fewer than ten convictions a year':
    'share-of-countries-under-ten-convictions',
  'share of world population covered': 'share-of-world-population-covered',
  'share of information from official statistics': 'share-of-information-official',
  'court cases analysed': 'court-cases-analysed',
  'court cases analysed (2022 edition)': {
    measure: 'court-cases-analysed',
    segments: ['edition-2022'],
  },
  'court cases with a typed organisation': {
    measure: 'court-cases-analysed',
    segments: ['organisation-typed'],
  },
  'share of traffickers in organised groups': 'share-of-traffickers-in-organised-groups',
  'share of cases by organised groups': {
    measure: 'share-of-cases-by-organised-groups',
    segments: ['edition-2022'],
  },
  'share of women among traffickers': {
    measure: 'share-of-women-among-traffickers',
    sex: 'female',
  },
  'share of victims who escaped on their own': {
    measure: 'share-of-victims-self-rescued',
    segments: ['edition-2022'],
  },
};
