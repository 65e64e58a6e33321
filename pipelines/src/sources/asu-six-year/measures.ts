import type { MeasureSpec } from '../../source/source-module.ts';
import { arrestedOnSuspicion } from '../../source/suspicion.ts';

const found = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'media-count',
  geographyRole: 'jurisdiction',
  exploitation: 'sexual-exploitation',
} as const;
const unseen = [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'What no news report online mentions is not in it.',
  },
] as const;
const news = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'Of arrests that made the news, which reporters choose; the others may differ.',
} as const;
const mentioned = [
  news,
  {
    kind: 'measurement',
    direction: 'unknown',
    note: 'Traits are those that news reports mention; what is not mentioned may count as absent.',
  },
] as const;
const arrested = { ...found, stage: 'suspected', role: 'suspect' } as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'people-arrested': {
    ...arrested,
    label: 'people arrested for sex trafficking of minors, found in the news',
    definition: 'People whose arrest for sex trafficking of a minor was found in online news.',
    unit: 'suspects',
    uncertainty: [...unseen, arrestedOnSuspicion],
  },
  cases: {
    ...found,
    label: 'cases of sex trafficking of minors, found in the news',
    definition:
      'Cases with such arrests in the year. The rise over the years is also one of news and of attention.',
    unit: 'cases',
    uncertainty: [...unseen, arrestedOnSuspicion],
    stage: 'suspected',
    role: 'not-applicable',
  },
  'share-of-people-arrested': {
    ...arrested,
    label: 'of people arrested for sex trafficking of minors, by sex and other traits',
    definition: 'The part of the people arrested of whom the news reports tell the trait named.',
    unit: 'percent',
    uncertainty: mentioned,
  },
  'share-of-alleged-traffickers': {
    ...arrested,
    label: 'of alleged traffickers of minors, by whom they recruited',
    definition: 'The part of the alleged traffickers of the sample who recruited only minors.',
    unit: 'percent',
    uncertainty: mentioned,
  },
  'share-of-cases-with-technology': {
    ...found,
    label: 'of cases of sex trafficking of minors, those in which technology was used',
    definition: 'The part of the cases in which the trafficking was facilitated by technology.',
    unit: 'percent',
    uncertainty: mentioned,
    stage: 'suspected',
    role: 'not-applicable',
  },
  'average-age': {
    ...arrested,
    label: 'average age of people arrested for sex trafficking of minors',
    definition: 'Mean age of the people arrested whose age the reports tell.',
    unit: 'years-of-age',
    uncertainty: [
      news,
      {
        kind: 'nonresponse',
        direction: 'unknown',
        note: 'Of those whose age a report tells; how many that are was not in the texts read.',
      },
    ],
  },
  'victims-reported': {
    ...found,
    label: 'victims in cases of sex trafficking of minors, found in the news',
    definition: 'Victims that the news reports of the cases mention.',
    unit: 'victims',
    uncertainty: [
      ...unseen,
      {
        kind: 'measurement',
        direction: 'over',
        note: 'Victims of whom news reports of arrests speak; no court need find that they were trafficked.',
      },
    ],
    stage: 'potential',
    role: 'victim',
  },
};
