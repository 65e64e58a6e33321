import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec, SegmentSpec } from '../../source/population-spec.ts';
import type { QuantitySpec, SourceModule } from '../../source/source-module.ts';

export const segments: Readonly<Record<string, SegmentSpec>> = {
  'race-white': { label: 'white', definition: 'White, as the task forces recorded it.' },
  'race-black': { label: 'black', definition: 'Black, as the task forces recorded it.' },
  'race-asian': { label: 'Asian', definition: 'Asian, as the task forces recorded it.' },
  'ethnicity-hispanic': {
    label: 'Hispanic',
    definition: 'Hispanic, as the task forces recorded it.',
  },
  undocumented: {
    label: 'without papers',
    definition: 'Foreign nationals whom the source calls undocumented.',
  },
  'qualified-alien': {
    label: 'qualified aliens',
    definition: 'Foreign nationals with a status that the source calls qualified.',
  },
  'age-25-or-older': { label: '25 or older', definition: 'Aged 25 or older.' },
  'allegation-prostitution-of-adults': {
    label: 'allegation of prostitution of adults',
    definition: 'Incidents in which trafficking of adults into prostitution is alleged.',
  },
  'allegation-sexual-exploitation-of-a-child': {
    label: 'allegation of prostitution or sexual exploitation of a child',
    definition: 'Incidents in which prostitution or sexual exploitation of a child is alleged.',
  },
};

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
  'suspected incidents opened for investigation': 'incidents-opened',
  'share of suspected incidents by type': 'share-of-incidents-by-type',
  'share of suspected incidents with the allegation': 'share-of-incidents-with-allegation',
  'suspected incidents with the allegation': 'incidents-with-allegation',
  'incidents confirmed as human trafficking': 'incidents-confirmed',
  'suspects in confirmed incidents': 'suspects-in-confirmed-incidents',
  'victims in confirmed incidents': 'victims-in-confirmed-incidents',
  'share of suspects in confirmed incidents': 'share-of-confirmed-suspects',
  'share of victims in confirmed incidents': 'share-of-confirmed-victims',
  'share of incidents confirmed': 'share-of-incidents-confirmed',
  'share of incidents found not to be trafficking': 'share-of-incidents-refuted',
  arrests: 'arrests',
  'victims who were foreign nationals': { measure: 'foreign-victims', citizenship: 'foreign' },
  'alleged incidents': 'incidents-alleged',
  'share of alleged incidents by type': 'share-of-alleged-incidents-by-type',
  'suspects in alleged incidents': 'suspects-in-alleged-incidents',
};

export const forms: Readonly<Record<string, Exploitation>> = {
  'sex trafficking': 'sexual-exploitation',
  'labor trafficking': 'forced-labour',
  'unknown type': 'unspecified',
  'other or unknown type': 'unspecified',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
  male: { sex: 'male' },
  white: { segments: ['race-white'] },
  black: { segments: ['race-black'] },
  Asian: { segments: ['race-asian'] },
  Hispanic: { segments: ['ethnicity-hispanic'] },
  'US citizens': { citizenship: 'national' },
  'without papers': { citizenship: 'foreign', segments: ['undocumented'] },
  'qualified aliens': { citizenship: 'foreign', segments: ['qualified-alien'] },
  '25 or older': { age: 'adult', segments: ['age-25-or-older'] },
  'prostitution of adults': { segments: ['allegation-prostitution-of-adults'] },
  'prostitution or sexual exploitation of a child': {
    segments: ['allegation-sexual-exploitation-of-a-child'],
  },
};

export const bases: NonNullable<SourceModule['bases']> = {
  '2,515 suspected incidents, 2008 to June 2010': {
    text: '2,515 suspected incidents, January 2008 to June 2010',
    figure: 'bjs-htrs/incidents-opened/us/20080101--20100630',
  },
  '1,229 alleged incidents, January 2007 to September 2008': {
    text: '1,229 alleged incidents, January 2007 to September 2008',
    figure: 'bjs-htrs/incidents-alleged/us/20070101--20080930',
  },
  'suspects in confirmed incidents': {
    text: 'suspects in confirmed incidents',
    figure: 'bjs-htrs/suspects-in-confirmed-incidents/us/20080101--20100630',
  },
};
