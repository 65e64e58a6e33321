import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec, SegmentSpec } from '../../source/population-spec.ts';
import type { QuantitySpec } from '../../source/source-module.ts';

export const detected = 'Detected trafficking victims';

export const convicted = 'Persons convicted';

export const segments: Readonly<Record<string, SegmentSpec>> = {
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
};

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
  [detected]: 'victims-detected',
  'Offences of trafficking in persons': 'offences-recorded',
  'Persons brought into formal contact': 'persons-in-formal-contact',
  'Persons prosecuted': 'persons-prosecuted',
  [convicted]: 'persons-convicted',
};

export const forms: Readonly<Record<string, Exploitation>> = {
  Total: 'all',
  'Sexual exploitation': 'sexual-exploitation',
  'Forced labour': 'forced-labour',
  'Other forms of exploitation': 'other',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
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
};
