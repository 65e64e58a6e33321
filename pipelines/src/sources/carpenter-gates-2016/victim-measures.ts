import type { MeasureSpec } from '../../source/source-module.ts';
import { carriedOver, sampled, study, twoValues } from './county-study.ts';

/** Victims of sex trafficking in the county. */
export const victimMeasures: Readonly<Record<string, MeasureSpec>> = {
  'victims-per-year': {
    ...study,
    label: 'victims of sex trafficking a year, as estimated',
    definition:
      'Estimated number of people of all ages who are victims of sex trafficking in the county in a year, published as a range without a level. The reference year is not on the pages read.',
    unit: 'victims',
    stage: 'estimated-total',
    method: 'model-estimate',
    role: 'victim',
    credibility: twoValues,
    uncertainty: [
      carriedOver,
      {
        kind: 'model',
        direction: 'either',
        note: 'The range moved from 8,830–11,773 to 3,417–8,108 between releases of the same study.',
      },
    ],
  },
  'victims-who-meet-police-per-year': {
    ...study,
    label: 'victims of sex trafficking a year who meet law enforcement, as estimated',
    definition:
      'Part of the estimated victims of a year who come into contact with law enforcement.',
    unit: 'victims',
    stage: 'estimated-total',
    method: 'model-estimate',
    role: 'victim',
    uncertainty: [carriedOver],
  },
  'average-age-of-entry': {
    ...study,
    label: 'average age of entry into child sexual exploitation',
    definition:
      'Average age at which the study’s participants who were exploited as children first were.',
    unit: 'years-of-age',
    stage: 'self-reported',
    temporal: 'not-applicable',
    method: 'survey',
    role: 'victim',
    credibility: twoValues,
    uncertainty: [
      sampled,
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only entry in childhood is averaged; taken for the age of entry of all victims it is too low.',
      },
    ],
  },
  'share-of-arrested-adults-who-are-victims': {
    ...study,
    label:
      'of adults arrested for prostitution for the first time, those who are victims in the researchers’ view',
    definition:
      'First-time arrested adults in a sample whom the researchers classed as victims of sex trafficking.',
    unit: 'percent',
    stage: 'potential',
    method: 'case-file-sample',
    role: 'victim',
    uncertainty: [
      {
        kind: 'sampling',
        direction: 'either',
        note: 'People sampled among those arrested; no interval is on the page read.',
      },
      {
        kind: 'measurement',
        direction: 'either',
        note: 'The researchers’ own classification, checked by nobody else.',
      },
    ],
  },
};
