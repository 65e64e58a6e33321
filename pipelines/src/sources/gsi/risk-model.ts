import type { ComponentSpec } from '../../source/source-module.ts';

const common = {
  stage: 'estimated-total',
  frame: 'walk-free-modern-slavery',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  contested: {
    about:
      'Whether a risk score and surveys of some countries can carry a number for every country, and whether outsiders can replicate how the editions were made.',
    for: ['https://www.walkfree.org/global-slavery-index/'],
    against: ['https://atlasofenslavement.rosalux-geneva.org/data/'],
  },
} as const;
export const ofModel: readonly ComponentSpec[] = [
  {
    kind: 'model',
    direction: 'either',
    note: 'The country numbers follow from the choice of risk model; the same country moved nineteenfold between editions by method.',
  },
  {
    kind: 'extrapolation',
    direction: 'either',
    note: 'Surveys of some countries, or the totals of a region, are carried over to countries that were not surveyed.',
  },
  {
    kind: 'sampling',
    direction: 'unknown',
    note: 'Only the edition of 2013 printed country ranges, without a level; none was found in a later one. The digits printed suggest a precision that nobody has shown.',
  },
  {
    kind: 'definitional',
    direction: 'over',
    note: 'Modern slavery in Walk Free’s sense, since 2018 with forced marriage and state-imposed labour in it, is not trafficking: read as a number of trafficking victims it is too wide.',
  },
];
/** Of the first edition, which had no risk model and no survey of its own. */
export const ofJudgement: readonly ComponentSpec[] = [
  {
    kind: 'model',
    direction: 'either',
    note: 'Experts’ judgement on secondary sources; later editions give the same country quite other numbers by other methods.',
  },
  {
    kind: 'extrapolation',
    direction: 'either',
    note: 'What was judged of some countries was carried over to the others.',
  },
  ...ofModel.filter(({ kind }) => kind === 'sampling' || kind === 'definitional'),
];
/** Of shares among people in modern slavery: the width of the idea errs in no known direction there. */
export const ofShares: readonly ComponentSpec[] = [
  ...ofModel.filter(({ kind }) => kind !== 'definitional'),
  {
    kind: 'definitional',
    direction: 'unknown',
    note: 'A share within modern slavery in Walk Free’s sense, not within trafficking.',
  },
];
export const livingThere = { ...common, uncertainty: ofModel, geographyRole: 'residence' } as const;
export const exploitedThere = {
  ...common,
  uncertainty: ofModel,
  geographyRole: 'exploitation',
} as const;
