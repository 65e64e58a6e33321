import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { decided, decision } from './decisions.ts';

/** Whoever is refused, or waits, has not proved a case. */
const applied: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only foreign nationals who knew of the status and applied; citizens never appear.',
};
const filing: ComponentSpec = {
  kind: 'definitional',
  direction: 'unknown',
  note: 'An application, often years after the exploitation; it dates nothing but the paper.',
};

const undecided: ComponentSpec = {
  kind: 'measurement',
  direction: 'over',
  note: 'Applications, of which some are denied or withdrawn.',
};

/** T visa applications, and decisions over them. */
export const applicationMeasures: Readonly<Record<string, MeasureSpec>> = {
  'applications-victims': {
    ...decided,
    label: 'T visa applications of people who applied as victims of trafficking',
    definition:
      'Applications for T-1 status received in the period, principals only. Filings follow rules, counsel and backlog, not only victimisation.',
    unit: 'applications',
    stage: 'potential',
    uncertainty: [filing, applied, undecided],
  },
  'applications-pending': {
    ...decided,
    label: 'T visa applications pending',
    definition: 'Applications for T status of principals that were undecided at the date.',
    unit: 'applications',
    stage: 'potential',
    temporal: 'stock-at',
    uncertainty: [filing, applied, undecided],
  },
  'adjudications-over-applications': {
    ...decided,
    label: 'of the T-1 applications of a year, as adjudications in that year',
    definition:
      'Decisions of a fiscal year over applications received in the same year, as an advocacy organisation computed it. The decisions of a year are not those on its applications: not an approval rate.',
    unit: 'percent',
    stage: 'not-applicable',
    method: 'derived',
    credibility: {
      grade: '2',
      reason: 'An advocacy organisation’s division of two counts of the agency.',
    },
    uncertainty: [
      decision,
      {
        kind: 'definitional',
        direction: 'unknown',
        note: 'Numerator and base are different cohorts.',
      },
    ],
  },
};
