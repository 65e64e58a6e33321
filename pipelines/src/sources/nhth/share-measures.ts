import type { MeasureSpec } from '../../source/source-module.ts';
import { common, reviewed, selfSelected, unknownBase } from './hotline-records.ts';

export const shareMeasures: Readonly<Record<string, MeasureSpec>> = {
  'share-of-cases': {
    ...common,
    label: 'of the potential trafficking cases known to the hotline, by type of trafficking',
    definition: 'The part of the potential cases of a period that is of the type named.',
    unit: 'percent',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [reviewed, selfSelected],
  },
  'share-of-cases-by-citizenship': {
    ...common,
    label:
      'of the potential trafficking cases known to the hotline, by citizenship of those involved',
    definition:
      'The part of the potential cases of the type named in which victims of the citizenship named were involved.',
    unit: 'percent',
    stage: 'potential',
    role: 'victim',
    uncertainty: [reviewed, selfSelected, unknownBase],
  },
  'share-of-victims': {
    ...common,
    label: 'of the potential victims known to the hotline, by sex, age or citizenship',
    definition:
      'The part of the potential victims of a period that belongs to the group named; the base is said with each figure.',
    unit: 'percent',
    stage: 'potential',
    role: 'victim',
    uncertainty: [reviewed, selfSelected, unknownBase],
  },
  'share-of-victims-by-recruiter': {
    ...common,
    label:
      'of the victims known to the hotline of whom the recruiter is known, by relationship to the recruiter',
    definition:
      'The part of the victims with a known relationship to whoever brought them into trafficking that were recruited by the kind of person named. It describes recruiters, not traffickers in general, and says nothing of victims of whom it is not known.',
    unit: 'percent',
    stage: 'potential',
    role: 'victim',
    uncertainty: [reviewed, selfSelected, unknownBase],
  },
  'share-of-recruitment-methods': {
    ...common,
    label:
      'of the situations known to the hotline of which the way of recruitment is known, by way of recruitment',
    definition:
      'The part of the situations with a known recruitment in which the way named was used.',
    unit: 'percent',
    stage: 'potential',
    role: 'victim',
    uncertainty: [reviewed, selfSelected, unknownBase],
  },
  'share-of-reports-with-investigation': {
    ...common,
    label:
      'of the reports to law enforcement with a known outcome, those that led to an opened investigation',
    definition:
      'The part of the hotline’s reports to law enforcement, among those whose outcome was told back to it, after which an investigation was opened.',
    unit: 'percent',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [
      selfSelected,
      {
        kind: 'nonresponse',
        direction: 'over',
        note: 'Authorities who opened an investigation may be readier to tell.',
      },
    ],
  },
  'share-of-contactors': {
    ...common,
    label: 'of the people who contacted the hotline',
    definition:
      'The part of the contactors in an evaluation of the hotline that belongs to the group named. Contactors are not the victims.',
    unit: 'percent',
    stage: 'signal',
    role: 'contactor',
    uncertainty: [
      selfSelected,
      {
        kind: 'nonresponse',
        direction: 'unknown',
        note: 'How many contactors the data say nothing of was not in the part read.',
      },
    ],
  },
};
