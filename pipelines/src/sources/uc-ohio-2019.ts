import { defineSource } from '../source/source-module.ts';

const records = {
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'detection',
} as const;

const unseen = {
  kind: 'coverage',
  direction: 'under',
  note: 'People whom no agency recorded are not in it.',
} as const;

export const ucOhio2019 = defineSource({
  id: 'uc-ohio-2019',
  description:
    'A University of Cincinnati study of minors and young adults in Ohio: records of a dozen agencies from 2014 to 2016, joined so that nobody is counted twice, of known victims and of people at risk of human trafficking.',
  blindSpots:
    'Only people in the records of the agencies that took part: a floor, no prevalence, although the title says so. Adults beyond young adulthood are outside. Some records run from 2013 to 2018; the article has 12 sources, the state’s report 14.',
  reliability: {
    grade: 'B',
    reason:
      'Peer-reviewed, records joined without doubles; the definitions of the agencies differ and were not read.',
  },
  credibility: { grade: '2', reason: 'The abstract, on two index pages.' },
  uncertainty: [
    {
      kind: 'measurement',
      direction: 'either',
      note: 'Each agency judged by its own rules who is a victim or at risk.',
    },
  ],
  measures: {
    'known-victims': {
      ...records,
      label: 'known victims of human trafficking among minors and young adults',
      definition:
        'Minors and young adults whom the records of agencies know as victims, each counted once.',
      unit: 'victims',
      stage: 'identified',
      role: 'victim',
      uncertainty: [unseen],
    },
    'persons-at-risk': {
      ...records,
      label: 'minors and young adults at risk of human trafficking',
      definition:
        'Minors and young adults whose agency records hold signs of risk, each counted once. At risk, not victims.',
      unit: 'persons',
      stage: 'at-risk',
      role: 'person',
      uncertainty: [
        unseen,
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Told as victims it is too high: they are at risk.',
        },
      ],
    },
    'share-of-known-victims': {
      ...records,
      label: 'of known victims among minors and young adults, by age or ethnicity',
      definition:
        'Known victims of the group out of all known victims, as a newspaper told it when the study came out.',
      unit: 'percent',
      stage: 'identified',
      role: 'victim',
      credibility: {
        grade: '2',
        reason: 'A newspaper gives it of the study on the day when that came out.',
      },
      uncertainty: [{ ...unseen, direction: 'unknown' }],
    },
  },
  segments: {
    'uc-ohio-white': {
      label: 'white',
      definition: 'White, as the agencies of the Ohio study recorded it.',
    },
    'uc-ohio-african-american': {
      label: 'African American',
      definition: 'African American, as the agencies of the Ohio study recorded it.',
    },
    'uc-ohio-multi-racial': {
      label: 'multi-racial',
      definition: 'Multi-racial, as the agencies of the Ohio study recorded it.',
    },
  },
  quantities: {
    'known victims': 'known-victims',
    'persons at risk': 'persons-at-risk',
    'share of known victims': 'share-of-known-victims',
  },
  groups: {
    minors: { age: 'minor' },
    white: { segments: ['uc-ohio-white'] },
    'African American': { segments: ['uc-ohio-african-american'] },
    'multi-racial': { segments: ['uc-ohio-multi-racial'] },
  },
  bases: {
    'known victims': {
      text: '1,032 known victims',
      figure: 'uc-ohio-2019/known-victims/us-oh/2014-2016',
    },
  },
});
