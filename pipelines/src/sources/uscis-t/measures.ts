import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

/** Of counts; a quotient of two of them errs in no known direction by it. */
const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only foreign nationals who knew of the status, applied and could prove their case; citizens never appear.',
};

/** Whoever is refused, or waits, has not proved a case. */
const applied: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only foreign nationals who knew of the status and applied; citizens never appear.',
};
const refused: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'A refusal says that the conditions were not shown to be met, and no more; citizens never appear.',
};
const decision: ComponentSpec = {
  kind: 'definitional',
  direction: 'unknown',
  note: 'A decision about an application, years after the exploitation; it dates nothing but the paper.',
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
const relatives: ComponentSpec = {
  kind: 'definitional',
  direction: 'over',
  note: 'Told as victims it is too high: relatives of victims, who need not have been trafficked.',
};

const decided = {
  frame: 'tvpa-severe-forms',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'applicant',
  geographyRole: 'jurisdiction',
  uncertainty: [decision, unseen],
} as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'approvals-victims': {
    ...decided,
    label: 'T visas approved for victims of trafficking',
    definition:
      'Applications for T status that were approved in the period, principals only: people who applied as victims and qualified.',
    unit: 'grants',
    stage: 'assisted',
    role: 'victim',
  },
  'denials-victims': {
    ...decided,
    label: 'T visas denied to applicants who applied as victims of trafficking',
    definition: 'Applications for T status of principals that were denied in the period.',
    unit: 'denials',
    stage: 'not-applicable',
    uncertainty: [decision, refused],
  },
  'approvals-family': {
    ...decided,
    label: 'T visas approved for family members of victims of trafficking',
    definition:
      'Applications for derivative T status that were approved in the period: relatives, not victims.',
    unit: 'grants',
    stage: 'not-applicable',
    uncertainty: [decision, unseen, relatives],
  },
  'denials-family': {
    ...decided,
    label: 'T visas denied to family members of victims of trafficking',
    definition: 'Applications for derivative T status that were denied in the period.',
    unit: 'denials',
    stage: 'not-applicable',
    uncertainty: [decision, refused],
  },
  'approvals-victims-and-family': {
    ...decided,
    label: 'T visas granted to victims of trafficking and family members together',
    definition:
      'T visas granted in the period as a law firm relays them; that relatives are counted is inferred from the size.',
    unit: 'grants',
    stage: 'not-applicable',
    uncertainty: [
      decision,
      unseen,
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Taken as a count of victims it is too high: relatives seem to be in it.',
      },
    ],
    credibility: {
      grade: '3',
      reason: 'One law firm’s page, without a split and without saying whether years are fiscal.',
    },
  },
  'approvals-scope-not-stated': {
    ...decided,
    label: 'T visas approved, for victims alone or with family members',
    definition:
      'T visas approved in a year as a commercial immigration page relays them; it says neither whether the year is fiscal nor whether relatives are counted.',
    unit: 'grants',
    stage: 'not-applicable',
    uncertainty: [
      decision,
      unseen,
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Told as victims it may be too high: relatives may be counted.',
      },
    ],
    credibility: {
      grade: '3',
      reason: 'A commercial immigration blog without a definition; to be verified again.',
    },
  },
  'applications-victims': {
    ...decided,
    label: 'T visa applications of people who applied as victims of trafficking',
    definition:
      'Applications for T-1 status received in the period, principals only. Filings follow rules, counsel and backlog, not only victimisation.',
    unit: 'applications',
    stage: 'potential',
    uncertainty: [filing, applied, undecided],
  },
  'denials-or-withdrawals-victims': {
    ...decided,
    label: 'T visa applications denied or withdrawn',
    definition:
      'Applications for T status of principals that were denied or withdrawn in the period.',
    unit: 'denials',
    stage: 'not-applicable',
    uncertainty: [
      decision,
      {
        ...refused,
        note: 'A refusal says that the conditions were not shown to be met, a withdrawal not even that; citizens never appear.',
      },
    ],
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
