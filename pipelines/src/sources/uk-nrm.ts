import { defineSource } from '../source/source-module.ts';
import { quarterNotes } from './uk-nrm/notes-on-quarters.ts';
import { yearNotes } from './uk-nrm/notes-on-years.ts';

const potential = {
  stage: 'potential',
  frame: 'uk-nrm',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'victim',
  geographyRole: 'detection',
} as const;

export const ukNrm = defineSource({
  id: 'uk-nrm',
  description:
    'Referrals of potential victims of modern slavery to the UK National Referral Mechanism, published by the National Crime Agency and later by the Home Office, by quarter and by year. Every release restates the periods before it.',
  blindSpots:
    'People whom no first responder meets, and adults who do not consent: these are only reported, under the duty to notify. A referral is no decision that somebody is a victim. Some of those referred were exploited abroad only.',
  reliability: {
    grade: 'B',
    reason:
      'Official statistics with regular releases; past periods are restated without a stated reason.',
  },
  credibility: {
    grade: '2',
    reason:
      'Read in the releases, in copies of them or as others quote them; releases fit one another but for small revisions.',
  },
  cadenceMonths: 3,
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      statedBy: 'source',
      note: 'The statistics office calls the mechanism a known undercount and knows no method for the true number; more referrals partly mean more awareness and better recording.',
    },
    {
      kind: 'measurement',
      direction: 'over',
      note: 'Read as victims it is too high: a referral is a suspicion of a first responder, not a decision.',
    },
    {
      kind: 'revision',
      direction: 'either',
      note: 'Every release read restates earlier periods, so far by less than one percent.',
    },
  ],
  measures: {
    referrals: {
      ...potential,
      label:
        'referrals of potential victims of modern slavery to the UK National Referral Mechanism',
      definition:
        'Potential victims whom first responders referred into the National Referral Mechanism in the period, whatever was decided later. Age is that at exploitation as claimed.',
      unit: 'referrals',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Read as exploitation in the UK it is too high: 28 percent of the referrals of 2018 concern exploitation overseas only.',
        },
      ],
    },
    'duty-to-notify-reports': {
      ...potential,
      label: 'Duty to Notify reports on adults who did not consent to a referral',
      definition:
        'Reports that public bodies must make of an adult potential victim who does not consent to a referral. They stand beside the referrals and are not among them.',
      unit: 'reports',
    },
    'potential-victims-soca': {
      ...potential,
      label: 'potential victims counted by the UK Serious Organised Crime Agency',
      definition:
        'Potential victims that the agency counted in eighteen months, as a fact-checker retells it. Whether it counts the same as the referrals of later releases is not said.',
      unit: 'victims',
    },
  },
  segments: {
    'exploited-in-the-uk-only': {
      label: 'exploited in the UK only',
      definition: 'The claimed exploitation took place in the United Kingdom alone.',
    },
    'exploited-overseas-only': {
      label: 'exploited overseas only',
      definition: 'The claimed exploitation took place outside the United Kingdom alone.',
    },
  },
  quantities: {
    referrals: 'referrals',
    'duty to notify reports': { measure: 'duty-to-notify-reports', age: 'adult' },
    'potential victims counted by the Serious Organised Crime Agency': 'potential-victims-soca',
  },
  groups: {
    children: { age: 'minor' },
    adults: { age: 'adult' },
    'women and girls': { sex: 'female' },
    'men and boys': { sex: 'male' },
    'UK nationals': { citizenship: 'national' },
    'exploited in the UK only': { segments: ['exploited-in-the-uk-only'] },
    'exploited overseas only': { segments: ['exploited-overseas-only'] },
  },
  figureNotes: [...yearNotes, ...quarterNotes],
});
