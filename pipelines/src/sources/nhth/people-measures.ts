import type { MeasureSpec } from '../../source/source-module.ts';
import { common, counted, emptyFields, sinceLaunch } from './hotline-records.ts';

export const peopleMeasures: Readonly<Record<string, MeasureSpec>> = {
  'victims-identified': {
    ...common,
    label: 'potential victims mentioned to the hotline',
    definition:
      'People whom contactors described as being trafficked, or likely so, by the hotline’s indicators. Until 2016 in two tiers of indicators, which are not to be put beside later totals.',
    unit: 'victims',
    stage: 'potential',
    role: 'victim',
    uncertainty: counted,
  },
  'victims-since-launch': {
    ...common,
    temporal: 'ever',
    label: 'potential victims mentioned to the hotline since it opened',
    definition: `Potential victims by the hotline’s indicators. ${sinceLaunch}`,
    unit: 'victims',
    stage: 'potential',
    role: 'victim',
    uncertainty: counted,
  },
  'victims-by-noted-attribute': {
    ...common,
    label: 'potential victims for whom the hotline noted that they belong to the group named',
    definition:
      'Potential victims of whom that age, gender or nationality was noted. Non-cumulative: groups overlap, many people are in none, so a part of the year’s total is a lower bound and no share.',
    unit: 'victims',
    stage: 'potential',
    role: 'victim',
    uncertainty: [...counted, emptyFields],
  },
  'traffickers-identified': {
    ...common,
    label: 'potential traffickers mentioned to the hotline',
    definition:
      'People whom contactors described as traffickers; whether anybody was charged or convicted is not told.',
    unit: 'traffickers',
    stage: 'potential',
    role: 'trafficker',
    uncertainty: counted,
  },
  'survivors-making-contact': {
    ...common,
    label: 'victims and survivors who contacted the hotline themselves',
    definition:
      'Different people who contacted the hotline about their own situation, once each, by their own account and the hotline’s indicators.',
    unit: 'victims',
    stage: 'potential',
    role: 'victim',
    uncertainty: counted,
  },
};
