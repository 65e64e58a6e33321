import type { MeasureSpec } from '../../source/source-module.ts';
import { openedOnSuspicion } from '../../source/suspicion.ts';

const initiative = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
  exploitation: 'sexual-exploitation',
} as const;
const since = { ...initiative, temporal: 'ever' } as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'investigations-opened': {
    ...initiative,
    label: 'investigations opened under the Innocence Lost initiative',
    definition:
      'Investigations of commercial sexual exploitation of domestic children opened in the fiscal year.',
    unit: 'investigations',
    stage: 'suspected',
    role: 'not-applicable',
    uncertainty: [openedOnSuspicion],
  },
  arrests: {
    ...initiative,
    label: 'arrests of every kind under the Innocence Lost initiative',
    definition:
      'All arrests of the fiscal year in the operations of the initiative; many are for prostitution offenses, so they far exceed arrests for trafficking.',
    unit: 'arrests',
    stage: 'not-applicable',
    role: 'person',
    exploitation: 'commercial-sex',
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Taken as arrests of traffickers the number is far too high: many are for prostitution offenses.',
      },
    ],
  },
  indictments: {
    ...initiative,
    label: 'indictments under the Innocence Lost initiative',
    definition: 'Indictments of the fiscal year.',
    unit: 'indictments',
    stage: 'prosecuted',
    role: 'defendant',
  },
  convictions: {
    ...initiative,
    label: 'convictions under the Innocence Lost initiative',
    definition:
      'Convictions of the fiscal year; the totals since 2003 take state and federal courts together.',
    unit: 'convictions',
    stage: 'convicted-case',
    role: 'convicted-person',
  },
  'children-identified-or-located': {
    ...initiative,
    label: 'children identified or located under the Innocence Lost initiative',
    definition:
      'Children in commercial sexual exploitation whom the initiative identified or located in the fiscal year.',
    unit: 'victims',
    stage: 'identified',
    role: 'victim',
  },
  'children-recovered-since-2003': {
    ...since,
    label: 'children recovered under the Innocence Lost initiative since 2003',
    definition:
      'Children recovered from the start of the initiative in 2003 to the end of the period.',
    unit: 'victims',
    stage: 'identified',
    role: 'victim',
    uncertainty: [
      {
        kind: 'duplication',
        direction: 'over',
        note: 'A child recovered twice may be counted twice; the report does not say in the part read.',
      },
    ],
  },
  'organizations-dismantled-since-2003': {
    ...since,
    label:
      'organizations in domestic sex trafficking of children dismantled or disrupted since 2003',
    definition:
      'Organizations that the initiative says it dismantled or disrupted from 2003 to the end of the period; what counts as one was not in the part read.',
    unit: 'groups',
    stage: 'not-applicable',
    role: 'not-applicable',
  },
  'convictions-since-2003': {
    ...since,
    label: 'convictions under the Innocence Lost initiative since 2003',
    definition: 'Convictions in state and federal courts from 2003 to the end of the period.',
    unit: 'convictions',
    stage: 'convicted-case',
    role: 'convicted-person',
  },
};
