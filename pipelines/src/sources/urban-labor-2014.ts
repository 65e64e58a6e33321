import { defineSource } from '../source/source-module.ts';

const files = {
  unit: 'percent',
  stage: 'assisted',
  frame: 'tvpa-severe-forms',
  temporal: 'not-applicable',
  method: 'case-file-sample',
  role: 'victim',
  geographyRole: 'exploitation',
  exploitation: 'forced-labour',
} as const;

export const urbanLabor2014 = defineSource({
  id: 'urban-labor-2014',
  description:
    'A study of the Urban Institute and Northeastern University of how labor trafficking in the United States works, from 122 closed files of clients of service providers in four cities.',
  blindSpots:
    'Every victim in the sample was an immigrant, by design: US-born victims and sex trafficking are outside. Four cities; people whom no service reached are missing. Any route and border, never the southern border alone. The years of the files are not on the pages read.',
  reliability: {
    grade: 'B',
    reason: 'A documented, publicly funded study; abstract and press, not the tables, were read.',
  },
  credibility: { grade: '2', reason: 'The abstract on an official page, confirmed by newspapers.' },
  uncertainty: [
    {
      kind: 'sampling',
      direction: 'either',
      note: '122 files are few; no interval is on the pages read.',
    },
    {
      kind: 'coverage',
      direction: 'unknown',
      note: 'Clients of services in four cities; told of all trafficking victims in the country the shares have no basis.',
    },
  ],
  measures: {
    'share-entered-on-visa': {
      ...files,
      label: 'of immigrant labor trafficking clients, those who entered on a visa',
      definition: 'Clients in the sampled files who had come to the country on a lawful visa.',
    },
    'share-entered-without-authorization': {
      ...files,
      label: 'of immigrant labor trafficking clients, those who entered without authorization',
      definition:
        'Clients in the sampled files who had come without authorization, by any route; a co-author calls them smuggled.',
      credibility: {
        grade: '2',
        reason:
          'The complement of the 71 percent in the abstract; a co-author gives it in an interview.',
      },
    },
    'share-unauthorized-at-escape': {
      ...files,
      label:
        'of immigrant labor trafficking clients, those without authorization when they escaped',
      definition:
        'Clients in the sampled files who had no lawful status when they got away. The abstract says of the sample, newspapers of those who came on visas.',
      credibility: {
        grade: '2',
        reason:
          'The abstract on an official page; newspapers confirm the number and read another base.',
      },
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'unknown',
          note: 'Pages disagree whether the base is the sample or those who came on visas.',
        },
      ],
    },
  },
  quantities: {
    'share who entered on a visa': { measure: 'share-entered-on-visa', citizenship: 'foreign' },
    'share who entered without authorization': {
      measure: 'share-entered-without-authorization',
      citizenship: 'foreign',
    },
    'share without authorization at escape': {
      measure: 'share-unauthorized-at-escape',
      citizenship: 'foreign',
    },
  },
  bases: {
    '122 closed files of labor trafficking clients':
      '122 closed files of labor trafficking clients of service providers in four US cities, all immigrants',
  },
  figureNotes: [
    {
      figure: 'urban-labor-2014/share-entered-without-authorization/us/undated/foreign',
      notes: [
        'No share of victims who come over the southern border, and none of sex trafficking victims.',
      ],
    },
  ],
});
