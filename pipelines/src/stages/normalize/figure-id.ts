import type { Exploitation, Period, Population } from '@darkfigure/schema';
import { periodSlug } from '../../value/period-slug.ts';

const CITIZENSHIP_PART = {
  all: '',
  national: 'national',
  'permanent-resident': 'permanent-resident',
  foreign: 'foreign',
  unknown: 'citizenship-unknown',
} as const;
const AGE_PART = { all: '', minor: 'minor', adult: 'adult', unknown: 'age-unknown' } as const;
const SEX_PART = {
  all: '',
  female: 'female',
  male: 'male',
  'gender-minority': 'gender-minority',
  unknown: 'sex-unknown',
} as const;

/** The id of a figure: its measure, then every axis on which it differs from the measure’s whole, in a fixed order. */
export function figureId(parts: {
  readonly measure: string;
  readonly place: string;
  readonly period: Period;
  readonly exploitation: Exploitation;
  readonly defaultExploitation: Exploitation;
  readonly population: Population;
}): string {
  const { population } = parts;
  return [
    parts.measure,
    parts.place,
    periodSlug(parts.period),
    parts.exploitation === parts.defaultExploitation
      ? ''
      : parts.exploitation === 'unspecified'
        ? 'form-unspecified'
        : parts.exploitation,
    AGE_PART[population.age],
    SEX_PART[population.sex],
    CITIZENSHIP_PART[population.citizenship],
    ...population.segments,
  ]
    .filter((part) => part !== '')
    .join('/');
}
