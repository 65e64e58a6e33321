import { defineSource } from '../source/source-module.ts';

const page = 'https://gao.justia.com/department-of-state/2006/7/human-trafficking-gao-06-825';

export const gao06825 = defineSource({
  id: 'gao-06-825',
  description:
    'An audit by the US Government Accountability Office of what was known of trafficking in 2006. It reviews the US government’s then estimate of people trafficked across borders and finds it questionable.',
  blindSpots:
    'People trafficked within a country are not in the estimate. The estimate is one person’s work whose records are incomplete.',
  reliability: {
    grade: 'A',
    reason:
      'The auditors document what they examined; the estimate that they examine is not theirs.',
  },
  credibility: {
    grade: '4',
    reason:
      'The auditors themselves call the number questionable: weak method, gaps in the data, one author with incomplete records.',
  },
  uncertainty: [
    {
      kind: 'model',
      direction: 'unknown',
      statedBy: 'source',
      note: 'Weak method, gaps in the data, and one author whose records are incomplete.',
    },
    { kind: 'coverage', direction: 'under', note: 'Only people moved across a border.' },
  ],
  measures: {
    'cross-border-victims-per-year': {
      label: 'people trafficked across borders a year, in the US government’s estimate of the time',
      definition:
        'The US government’s estimate of people trafficked across national borders in a year, as the auditors quote and doubt it.',
      unit: 'victims',
      stage: 'estimated-total',
      frame: 'unspecified',
      temporal: 'flow-in',
      method: 'model-estimate',
      role: 'victim',
      geographyRole: 'exploitation',
      contested: {
        about: 'Whether the estimate has a sound basis at all.',
        for: [],
        against: [
          page,
          'http://www.slate.com/articles/news_and_politics/press_box/2006/08/more_mythical_numbers.1.html',
        ],
      },
    },
  },
  quantities: { 'victims trafficked across borders a year': 'cross-border-victims-per-year' },
  figureNotes: [
    {
      figure: 'gao-06-825/cross-border-victims-per-year/world/undated',
      status: ['low-reliability'],
    },
  ],
});
