import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { breaks } from './unodc-glotip-data/breaks.ts';
import { corrections } from './unodc-glotip-data/corrections.ts';
import { figureNotes } from './unodc-glotip-data/figure-notes.ts';
import { measures, uncertainty } from './unodc-glotip-data/measures.ts';

const detected = 'Detected trafficking victims';
const convicted = 'Persons convicted';
const us = { place: 'United States' };
const persons = {
  'Persons brought into formal contact': { quantity: 'Persons brought into formal contact' },
  'Persons prosecuted': { quantity: 'Persons prosecuted' },
  'Persons convicted': { quantity: convicted },
};
const sexual = { form: 'Sexual exploitation' };
const labour = { form: 'Forced labour' };
const other = { form: 'Other forms of exploitation' };
const byFormSexAge = grid({
  rows: { 'Form of exploitation': 'form', 'Sex / age': 'group' },
  columns: 'period',
  constant: { quantity: detected, ...us },
});

/** UNODC’s country data on trafficking in persons, in two editions of the portal’s file. */
export const unodcGlotipData = defineSource({
  id: 'unodc-glotip-data',
  description:
    'Country answers to the questionnaire of UNODC, with other official figures that it collects: victims detected, offences, and persons in contact with police, prosecuted and convicted, a year and a country at a time. We hold the rows of the United States and of the United Kingdom.',
  blindSpots:
    'Nobody who was not detected and officially reported. The numbers show how much a state detects and reports, not how many victims there are. Countries that send nothing are missing and their number changes: a victim total stands for 59 countries in 2007, 139 in 2017 and 128 in 2020 (our count in the file of May 2023). Cells below five are hidden.',
  reliability: {
    grade: 'C',
    reason:
      'Official answers under a stated definition, but single cells and totals are wrong or shifted, and the file is mended without a word.',
  },
  credibility: {
    grade: '2',
    reason:
      'The publisher’s own file, read as a copy in a public repository; what could be compared with other publications mostly agrees.',
  },
  uncertainty,
  measures,
  segments: {
    'citizens-of-mexico': {
      label: 'citizens of Mexico',
      definition: 'Holding the citizenship of Mexico, whatever the route of entry.',
    },
    'citizens-of-guatemala': {
      label: 'citizens of Guatemala',
      definition: 'Holding the citizenship of Guatemala, whatever the route of entry.',
    },
    'citizens-of-honduras': {
      label: 'citizens of Honduras',
      definition: 'Holding the citizenship of Honduras, whatever the route of entry.',
    },
    'citizens-of-china': {
      label: 'citizens of China',
      definition: 'Holding the citizenship of China, whatever the route of entry.',
    },
  },
  quantities: {
    [detected]: 'victims-detected',
    'Offences of trafficking in persons': 'offences-recorded',
    'Persons brought into formal contact': 'persons-in-formal-contact',
    'Persons prosecuted': 'persons-prosecuted',
    [convicted]: 'persons-convicted',
  },
  forms: {
    Total: 'all',
    'Sexual exploitation': 'sexual-exploitation',
    'Forced labour': 'forced-labour',
    'Other forms of exploitation': 'other',
  },
  groups: {
    Total: {},
    '0 to 17 years': { age: 'minor' },
    '18 years or over': { age: 'adult' },
    Female: { sex: 'female' },
    Male: { sex: 'male' },
    'Female / 0 to 17 years': { age: 'minor', sex: 'female' },
    'Female / 18 years or over': { age: 'adult', sex: 'female' },
    'Male / 0 to 17 years': { age: 'minor', sex: 'male' },
    'Male / 18 years or over': { age: 'adult', sex: 'male' },
    Nationals: { citizenship: 'national' },
    Mexico: { citizenship: 'foreign', segments: ['citizens-of-mexico'] },
    Guatemala: { citizenship: 'foreign', segments: ['citizens-of-guatemala'] },
    Honduras: { citizenship: 'foreign', segments: ['citizens-of-honduras'] },
    China: { citizenship: 'foreign', segments: ['citizens-of-china'] },
  },
  layouts: {
    'us-detected-victims-by-age.csv': grid({
      rows: { Year: 'period' },
      columns: {
        Total: {},
        '0 to 17 years': { group: '0 to 17 years' },
        '18 years or over': { group: '18 years or over' },
      },
      constant: { quantity: detected, ...us },
    }),
    'us-detected-victims-by-form.csv': grid({
      rows: { Year: 'period' },
      columns: {
        'Sexual exploitation': sexual,
        'Forced labour': labour,
        'Other forms of exploitation': other,
      },
      constant: { quantity: detected, ...us },
    }),
    'us-detected-victims-by-form-sex-age.csv': byFormSexAge,
    'us-detected-victims-by-citizenship.csv': grid({
      rows: { Citizenship: 'group' },
      columns: 'period',
      constant: { quantity: detected, ...us },
    }),
    'us-offences-and-persons.csv': grid({
      rows: { Year: 'period' },
      columns: {
        'Offences of trafficking in persons': { quantity: 'Offences of trafficking in persons' },
        ...persons,
      },
      constant: us,
    }),
    'us-persons.csv': grid({ rows: { Year: 'period' }, columns: persons, constant: us }),
    '2023-05-30-data-file/us-persons-convicted-by-form.csv': grid({
      rows: { Year: 'period' },
      columns: {
        'Sexual exploitation': sexual,
        'Forced labour': labour,
        'Other forms of exploitation': other,
      },
      constant: { quantity: convicted, ...us },
    }),
    '2025-04-14-data-file/us-persons-convicted-by-form.csv': grid({
      rows: { Year: 'period' },
      columns: { 'Sexual exploitation': sexual, 'Forced labour': labour },
      constant: { quantity: convicted, ...us },
    }),
    'gb-detected-victims.csv': grid({
      rows: { Year: 'period' },
      columns: { Total: {} },
      constant: { quantity: detected, place: 'United Kingdom' },
    }),
  },
  /** Counts that happen to end in zeros: the rows that they belong to add up to the last digit, or are printed to it. */
  readAs: { '1,600': 'exactly 1,600', '7,600': 'exactly 7,600', '12,700': 'exactly 12,700' },
  figureNotes,
  breaks,
  corrections,
});
