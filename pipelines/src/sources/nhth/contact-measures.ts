import type { MeasureSpec } from '../../source/source-module.ts';
import { common, manySignals, recounted, sinceLaunch, unseen } from './hotline-records.ts';

export const contactMeasures: Readonly<Record<string, MeasureSpec>> = {
  'calls-received': {
    ...common,
    label: 'telephone calls received by the hotline',
    definition:
      'Telephone calls that the hotline counted, from whomever and whatever about unless a segment says who called. The reports from 2014 on count far fewer than those before; the rule is not stated.',
    unit: 'calls',
    stage: 'signal',
    role: 'not-applicable',
    uncertainty: [recounted, unseen, manySignals],
  },
  'calls-per-month': {
    ...common,
    label: 'telephone calls a month received by the hotline, on average',
    definition:
      'Telephone calls counted in the period, divided by its months, as the operator rounded it.',
    unit: 'calls',
    stage: 'signal',
    role: 'not-applicable',
    uncertainty: [recounted, unseen, manySignals],
  },
  'messages-received': {
    ...common,
    label: 'written messages received by the hotline',
    definition: 'Web forms, e-mails or text messages, as the segment says.',
    unit: 'messages',
    stage: 'signal',
    role: 'not-applicable',
    uncertainty: [unseen, manySignals],
  },
  'signals-received': {
    ...common,
    label: 'signals (calls, texts, chats, online forms and e-mails) received by the hotline',
    definition:
      'Single contacts by any channel, called contacts in older publications. From 2020 on only substantive ones are said to be counted: those unrelated to trafficking, hang-ups and wrong numbers are left out.',
    unit: 'signals',
    stage: 'signal',
    role: 'not-applicable',
    uncertainty: [recounted, unseen, manySignals],
  },
  'signals-since-launch': {
    ...common,
    temporal: 'ever',
    label: 'signals received by the hotline since it opened',
    definition: `Single contacts by any channel. ${sinceLaunch}`,
    unit: 'signals',
    stage: 'signal',
    role: 'not-applicable',
    uncertainty: [recounted, unseen, manySignals],
  },
  'service-referrals': {
    ...common,
    label: 'referrals to services by the hotline',
    definition: 'Referrals of contactors to services; one person may be referred several times.',
    unit: 'referrals',
    stage: 'not-applicable',
    role: 'not-applicable',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only people who contacted the hotline; others are helped elsewhere or by nobody.',
      },
      { kind: 'duplication', direction: 'over', note: 'Referrals are not people.' },
    ],
  },
};
