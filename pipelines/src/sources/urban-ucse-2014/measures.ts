import type { MeasureSpec } from '../../source/source-module.ts';

const study = {
  frame: 'source-own',
  geographyRole: 'jurisdiction',
  exploitation: 'commercial-sex',
} as const;

const interviews = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'What 73 convicted offenders told; those who were never convicted may differ.',
} as const;

const ownWords = {
  kind: 'measurement',
  direction: 'unknown',
  note: 'What offenders said of themselves.',
} as const;

const told = {
  grade: '3',
  reason:
    'The report is quoted with it; nothing but the word of convicted offenders stands behind it.',
} as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'underground-sex-economy': {
    ...study,
    label: 'in the underground commercial sex economy in a year',
    definition:
      'Modelled yearly size of the whole underground commercial sex economy of the city or cities.',
    unit: 'usd',
    stage: 'not-applicable',
    temporal: 'flow-in',
    method: 'model-estimate',
    role: 'not-applicable',
    uncertainty: [
      {
        kind: 'model',
        direction: 'either',
        note: 'Derived from estimates of the drug and gun markets; no interval seen.',
      },
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Told as trafficking it is too high: it includes commercial sex that nobody forced.',
      },
    ],
  },
  'weekly-income-of-pimps': {
    ...study,
    label: 'of weekly income, as interviewed pimps told it',
    definition:
      'Weekly income that convicted offenders named; a range across offenders or cities. The years are not on the page read.',
    unit: 'usd',
    stage: 'self-reported',
    temporal: 'flow-in',
    method: 'survey',
    role: 'trafficker',
    credibility: told,
    uncertainty: [interviews, ownWords],
  },
  'share-of-pimps-who-dealt-drugs-before': {
    ...study,
    label: 'of interviewed pimps, those who had dealt drugs before',
    definition:
      'Convicted offenders in the interviews who said that they had dealt drugs before. The years are not on the page read.',
    unit: 'percent',
    stage: 'self-reported',
    temporal: 'ever',
    method: 'survey',
    role: 'trafficker',
    credibility: told,
    uncertainty: [interviews, ownWords],
  },
};
