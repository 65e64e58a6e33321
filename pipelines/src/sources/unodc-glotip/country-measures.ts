import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const partOfTheWorld: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Counted among the countries that the edition covers; those that do not report are left out.',
};
const anyAnswer: ComponentSpec = {
  kind: 'coverage',
  direction: 'over',
  note: 'Coverage differs by indicator: fewer countries have a victim total for any one year.',
};
const ofThoseCovered: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'Holds among the countries that the edition covers, which are not all and not a sample.',
};
const counted = {
  stage: 'not-applicable',
  frame: 'palermo',
  temporal: 'not-applicable',
  method: 'compilation',
  role: 'not-applicable',
  geographyRole: 'jurisdiction',
} as const;

/** Measures that count countries or describe what the report rests on. */
export const countryMeasures: Readonly<Record<string, MeasureSpec>> = {
  'countries-covered': {
    ...counted,
    label: 'countries and territories covered by the edition of the report',
    definition:
      'Countries and territories with information in the edition, over the years that it looks at.',
    unit: 'countries',
    uncertainty: [anyAnswer],
  },
  'countries-with-specific-offence': {
    ...counted,
    label: 'countries and territories that made trafficking a specific offence',
    definition:
      'Countries and territories whose law has a specific offence of trafficking in line with the UN Protocol, at the time of the edition.',
    unit: 'countries',
    uncertainty: [partOfTheWorld],
  },
  'countries-of-origin': {
    ...counted,
    geographyRole: 'origin',
    label: 'countries of origin of detected victims',
    definition:
      'Countries whose citizens were among the victims detected and reported in the period.',
    unit: 'countries',
    uncertainty: [partOfTheWorld],
  },
  'countries-of-detection': {
    ...counted,
    geographyRole: 'detection',
    label: 'countries in which victims were detected',
    definition:
      'Countries of destination: those in which victims were detected and reported in the period.',
    unit: 'countries',
    uncertainty: [partOfTheWorld],
  },
  'share-of-countries-without-conviction': {
    ...counted,
    label: 'of countries covered, those that recorded no conviction for trafficking',
    definition:
      'Of the countries covered, the part that recorded not a single conviction for trafficking in the years of the edition.',
    unit: 'percent',
    uncertainty: [ofThoseCovered],
  },
  'share-of-countries-under-ten-convictions': {
    ...counted,
    label: 'of countries covered, those with fewer than ten convictions for trafficking a year',
    definition:
      'Of the countries covered, the part with few or no convictions: fewer than ten a year, as retold.',
    unit: 'percent',
    uncertainty: [ofThoseCovered],
  },
  'share-of-world-population-covered': {
    ...counted,
    label: 'of the world’s population, those who live in countries covered by the report',
    definition: 'The population of the countries covered as a part of the world’s.',
    unit: 'percent',
    uncertainty: [anyAnswer],
  },
  'share-of-information-official': {
    ...counted,
    label: 'of the report’s information, the part that comes from official national statistics',
    definition:
      'Of the information collected for the edition, the part that national institutions supplied or published.',
    unit: 'percent',
    uncertainty: [ofThoseCovered],
  },
};
