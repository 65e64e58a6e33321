import type { MeasureSpec } from '../../source/source-module.ts';
import { carriedOver, interviews, sampled, study, twoValues } from './county-study.ts';

/** The sex economy of the county, and the facilitators and gangs in it. */
export const facilitatorMeasures: Readonly<Record<string, MeasureSpec>> = {
  'underground-sex-economy': {
    ...study,
    exploitation: 'commercial-sex',
    geographyRole: 'jurisdiction',
    label: 'in the underground sex economy in a year',
    definition:
      'Estimated yearly revenue of the whole underground sex economy of the county. It does not separate forced from unforced.',
    unit: 'usd',
    stage: 'not-applicable',
    method: 'model-estimate',
    role: 'not-applicable',
    uncertainty: [
      carriedOver,
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Read as revenue of trafficking it is too high: it includes commercial sex that nobody forced.',
      },
    ],
  },
  'share-of-facilitators-with-gangs': {
    ...study,
    label: 'of facilitators in the study, those involved with gangs',
    definition:
      'People who arranged or profited from others’ commercial sex, as interviewed by the study, who had to do with a street gang.',
    unit: 'percent',
    stage: 'not-applicable',
    method: 'survey',
    role: 'trafficker',
    credibility: twoValues,
    uncertainty: [
      sampled,
      interviews,
      {
        kind: 'coverage',
        direction: 'over',
        note: 'A study of gangs in a county where they are strong; told of the country the share is too high.',
      },
    ],
  },
  'share-of-facilitators-by-ethnicity': {
    ...study,
    label: 'of facilitators in the study, by ethnicity',
    definition:
      'Facilitators interviewed by the study, by ethnic group. The page read says in words only that they were about evenly split among three groups.',
    unit: 'percent',
    stage: 'not-applicable',
    method: 'survey',
    role: 'trafficker',
    uncertainty: [sampled, interviews],
  },
  'gangs-involved': {
    ...study,
    label: 'gangs involved in sex trafficking',
    definition: 'Gangs that the study found to have a part in sex trafficking in the county.',
    unit: 'groups',
    stage: 'not-applicable',
    method: 'survey',
    role: 'trafficker',
    uncertainty: [
      {
        kind: 'measurement',
        direction: 'unknown',
        note: 'What the people interviewed told of gangs; checked by nobody on the pages read.',
      },
      { kind: 'coverage', direction: 'under', note: 'Only gangs that came up in the study.' },
    ],
  },
  'victims-per-facilitator': {
    ...study,
    label: 'victims per facilitator in the study',
    definition: 'Average number of victims that one interviewed facilitator had.',
    unit: 'ratio',
    stage: 'self-reported',
    method: 'survey',
    role: 'victim',
    uncertainty: [sampled, interviews],
  },
};
