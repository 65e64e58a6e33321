import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const detectedOnly: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  statedBy: 'source',
  note: 'Only what authorities detected and reported; UNODC says that it cannot be used to estimate the number of victims.',
};

const reporters: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'under',
  note: 'Countries that did not report are missing, and some with known trafficking report no victims; a rise may be more reporting countries.',
};

const lateReports: ComponentSpec = {
  kind: 'revision',
  direction: 'under',
  note: 'Late reports raise the totals after publication: UNODC’s own file of May 2023 adds up to more than the report said for 2019 and 2020 (our sums).',
};

const whoIsFound: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'A share of the detected describes whom and what authorities look for; among the undetected it may be quite different.',
};

export const otherReporters: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'unknown',
  note: 'Which countries report changes from edition to edition, so that a change of a share may be a change of reporters.',
};

const shareOfDetected = {
  unit: 'percent',
  stage: 'identified',
  frame: 'palermo',
  temporal: 'flow-in',
  method: 'compilation',
  role: 'victim',
  geographyRole: 'detection',
  uncertainty: [whoIsFound, otherReporters],
} as const;

/** Measures of the victims whom authorities detected. */
export const victimMeasures: Readonly<Record<string, MeasureSpec>> = {
  'victims-detected': {
    label: 'victims of trafficking detected and officially reported',
    definition:
      'People whom authorities of the reporting countries identified as victims of trafficking within the period, added up by UNODC. It follows detection capacity and the number of reporting countries; it is not how many victims there are.',
    unit: 'victims',
    stage: 'identified',
    frame: 'palermo',
    temporal: 'flow-in',
    method: 'compilation',
    role: 'victim',
    geographyRole: 'detection',
    uncertainty: [detectedOnly, reporters, lateReports],
  },
  'share-of-victims-by-age-and-sex': {
    ...shareOfDetected,
    label: 'of detected and officially reported victims, by age and sex',
    definition:
      'Of the victims detected and reported, the part that is of the age and sex named; where a form is named, of the victims detected for that form. Not a share of all victims.',
  },
  'share-of-victims-by-form': {
    ...shareOfDetected,
    label: 'of detected and officially reported victims, by form of exploitation',
    definition:
      'Of the victims detected and reported, the part trafficked for the form named; where an age or sex is named, of the victims of that age or sex. The rise of forced labour over the editions is partly better detection.',
  },
  'share-of-child-victims-by-sex': {
    ...shareOfDetected,
    label: 'of detected and officially reported child victims, by sex',
    definition: 'Of the children detected and reported as victims, the part of the sex named.',
  },
  'share-of-victims-by-route': {
    ...shareOfDetected,
    label: 'of detected and officially reported victims, by the distance of trafficking',
    definition:
      'Of the victims detected and reported, the part trafficked within their country, across borders within their region, or from another region.',
  },
  'share-of-victims-by-origin': {
    ...shareOfDetected,
    geographyRole: 'origin',
    label: 'of victims detected and officially reported worldwide, those who come from the place',
    definition:
      'Of the victims detected and reported worldwide, the part that comes from the place named.',
  },
  'change-in-victims-detected': {
    label: 'change in victims detected and officially reported, in percent of the earlier year',
    definition:
      'By how much the number of victims detected and reported (of the form or group named) differs between the first and the last year of the period. A change in detection and reporting, not in trafficking.',
    unit: 'percent-change',
    stage: 'identified',
    frame: 'palermo',
    temporal: 'not-applicable',
    method: 'compilation',
    role: 'victim',
    geographyRole: 'detection',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'unknown',
        statedBy: 'source',
        note: 'Detection changes too: UNODC reads the fall of 2020 as weaker detection in the pandemic, and says that better detection may be part of the later rise.',
      },
      otherReporters,
    ],
  },
};
