import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { decided, decision, unseen } from './decisions.ts';

const relatives: ComponentSpec = {
  kind: 'definitional',
  direction: 'over',
  note: 'Told as victims it is too high: relatives of victims, who need not have been trafficked.',
};

/** T visas approved. */
export const approvalMeasures: Readonly<Record<string, MeasureSpec>> = {
  'approvals-victims': {
    ...decided,
    label: 'T visas approved for victims of trafficking',
    definition:
      'Applications for T status that were approved in the period, principals only: people who applied as victims and qualified.',
    unit: 'grants',
    stage: 'assisted',
    role: 'victim',
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
};
