import type { Claim, Dataset, Figure, Publication } from '@darkfigure/schema';

/** Records that keep every rule, for tests that break one rule each. */
export const figure: Figure = {
  id: 's/victims/us/2022',
  source: 's',
  measure: 's/victims',
  scope: {
    unit: 'victims',
    stage: 'identified',
    frame: 'source-own',
    exploitation: 'all',
    population: { role: 'victim', age: 'all', sex: 'all', citizenship: 'all', segments: [] },
    geography: { code: 'us', role: 'detection' },
    period: {
      start: '2022-01-01',
      end: '2022-12-31',
      calendar: 'calendar-year',
      temporal: 'flow-in',
    },
    denominator: null,
    method: 'administrative-count',
  },
  status: ['normal'],
  current: [0],
  vintages: [
    {
      publication: 's/2023-report',
      value: { kind: 'point', value: 120 },
      text: '120',
      qualifier: 'exact',
      locator: null,
      seenAt: 'https://example.org/report',
      seenKind: 'primary',
      seenOn: '2026-11-22',
      row: 'statements.csv:2',
    },
  ],
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      statedBy: 'curator',
      note: 'Sees only what is reported.',
    },
  ],
  reliability: { grade: 'B', reason: 'A test.' },
  credibility: { grade: '2', reason: 'A test.' },
  breaks: [],
  notes: [],
};

export const publication: Publication = {
  id: 's/2023-report',
  source: 's',
  kind: 'original',
  title: 'Report',
  publisher: 'Publisher',
  published: '2023-06',
  url: 'https://example.org/report',
  looks: [{ url: 'https://example.org/report', kind: 'primary', on: '2026-11-22' }],
};

export const claim: Claim = {
  id: 'claim/c',
  statement: 'A number circulates.',
  asserted: {
    text: '500',
    value: { kind: 'point', value: 500 },
    qualifier: 'exact',
    scope: 'US, every year',
  },
  appearances: [
    {
      where: 'A page',
      published: null,
      text: '500',
      scope: 'US',
      cites: null,
      seenAt: null,
      seenKind: 'secondary',
      seenOn: '2026-11-22',
    },
  ],
  origin: { description: 'A report.', figure: 's/victims/us/2022', link: 'likely' },
  mutations: ['unit-swap'],
  verdict: 'distorted',
  confidence: 'medium',
  rationale: 'The report counts victims.',
  restsOn: ['s/victims/us/2022'],
  instead: [{ figure: 's/victims/us/2022', why: 'Counts what came to notice.' }],
};

export const sound: Dataset = {
  edition: '2026.11',
  sources: [
    {
      id: 's',
      title: 'Source',
      publisher: 'Publisher',
      url: null,
      description: 'Counts.',
      blindSpots: 'All else.',
      reliability: { grade: 'B', reason: 'A test.' },
      terms: { status: 'not-read' },
    },
  ],
  publications: [publication],
  measures: [
    {
      id: 's/victims',
      source: 's',
      label: 'victims',
      definition: 'As counted.',
      unit: 'victims',
      stage: 'identified',
      frame: 'source-own',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'victim',
      geographyRole: 'detection',
    },
  ],
  figures: [figure],
  claims: [claim],
  breaks: [],
  corrections: [],
  redirects: [],
  geographies: [
    {
      code: 'us',
      label: 'United States',
      kind: 'country',
      iso3166: 'US',
      within: ['world'],
      definition: 'US.',
    },
    {
      code: 'world',
      label: 'the world',
      kind: 'world',
      iso3166: null,
      within: [],
      definition: 'All.',
    },
  ],
  codes: [],
  inputs: [],
};
