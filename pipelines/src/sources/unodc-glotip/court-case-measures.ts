import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const selected: ComponentSpec = {
  kind: 'sampling',
  direction: 'unknown',
  note: 'Summaries of court cases that UNODC could collect, not a random sample of cases and no statistic of detections.',
};
const onlyCourts: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'Only what reached a court and was summarised; the rest may look different.',
};
const sample = {
  stage: 'prosecuted',
  frame: 'palermo',
  temporal: 'flow-in',
  method: 'case-file-sample',
  geographyRole: 'jurisdiction',
} as const;

/** Measures that rest on UNODC’s collection of court-case summaries, not on statistics of detections. */
export const courtCaseMeasures: Readonly<Record<string, MeasureSpec>> = {
  'court-cases-analysed': {
    ...sample,
    label: 'court case summaries analysed for the report',
    definition:
      'Summaries of adjudicated trafficking cases that UNODC read and coded for the edition: the size of a sample, not a number of cases in the world.',
    unit: 'cases',
    role: 'not-applicable',
    uncertainty: [selected],
  },
  'share-of-traffickers-in-organised-groups': {
    ...sample,
    label:
      'of traffickers in the court cases analysed, those who worked in organised criminal groups',
    definition:
      'Of the traffickers in the court cases analysed, the part in groups of business or governance type. Organised group has the UN sense, three people or more acting together: it does not mean cartel. Other base than the share of cases.',
    unit: 'percent',
    role: 'trafficker',
    uncertainty: [
      selected,
      onlyCourts,
      {
        kind: 'measurement',
        direction: 'over',
        note: 'A group brings more traffickers to a case, so that the share of traffickers lies above the share of cases.',
      },
    ],
  },
  'share-of-cases-by-organised-groups': {
    ...sample,
    label: 'of court cases analysed, those in which organised criminal groups trafficked',
    definition:
      'Of the court cases analysed, the part with traffickers in organised criminal groups in the UN sense, three people or more acting together: it does not mean cartel. Other base than the share of traffickers.',
    unit: 'percent',
    role: 'not-applicable',
    uncertainty: [selected, onlyCourts],
  },
  'share-of-women-among-traffickers': {
    ...sample,
    label: 'of traffickers in the court cases analysed, women by kind of organisation',
    definition:
      'Of the traffickers of one kind of organisation in the court cases analysed, the part who are women.',
    unit: 'percent',
    role: 'trafficker',
    uncertainty: [selected, onlyCourts],
  },
  'share-of-victims-self-rescued': {
    ...sample,
    stage: 'identified',
    label: 'of victims in the court cases analysed, those who got away on their own',
    definition:
      'Of the victims in the court cases analysed, the part who escaped and came forward by themselves, not found by police or helped out by others.',
    unit: 'percent',
    role: 'victim',
    uncertainty: [
      selected,
      {
        kind: 'coverage',
        direction: 'over',
        note: 'Victims who never got away are in no court file.',
      },
    ],
  },
};
