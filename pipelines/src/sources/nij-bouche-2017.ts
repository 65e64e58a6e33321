import { defineSource } from '../source/source-module.ts';
import { caseMeasures } from './nij-bouche-2017/case-measures.ts';
import { peopleMeasures } from './nij-bouche-2017/people-measures.ts';

const groupType = 'Kind of group in the typology of the federal case studies of V. Bouche.';

export const nijBouche2017 = defineSource({
  id: 'nij-bouche-2017',
  description:
    'A study at Texas Christian University, paid for by the National Institute of Justice. It searched for human trafficking cases that federal prosecutors brought from 2000 to 2015 and coded who was charged, whether a group was behind it, and who the victims were.',
  blindSpots:
    'Only what federal prosecutors chose to charge as trafficking: no state cases, no case that was never found, none that was charged as a drug or racketeering offence instead. Prosecutors favour cases with minors. Only the abstract was read, so that bases and coding rules are partly unknown.',
  reliability: {
    grade: 'B',
    reason:
      'A documented, publicly funded study of court records; its tables and coding rules were not read.',
  },
  credibility: {
    grade: '2',
    reason: 'Read in the abstract on the publisher’s own page.',
  },
  uncertainty: [
    {
      kind: 'measurement',
      direction: 'either',
      note: 'Cases were found by search and coded from their papers; a case may be missed or read wrongly.',
    },
  ],
  measures: { ...caseMeasures, ...peopleMeasures },
  segments: {
    'group-type-mom-and-pop': {
      label: 'mom-and-pop operations',
      definition: `${groupType} Small operations, of a family for instance.`,
    },
    'group-type-crime-ring': { label: 'crime rings', definition: groupType },
    'group-type-illegal-enterprise': { label: 'illegal enterprises', definition: groupType },
    'group-type-gang': { label: 'gangs', definition: groupType },
    'group-type-cartel-mafia-syndicate': {
      label: 'cartels, mafias or syndicates',
      definition: groupType,
    },
    'victims-adults-and-minors': {
      label: 'adults and minors together',
      definition: 'Cases that have both adult and minor victims.',
    },
  },
  quantities: {
    'federal cases studied': 'federal-cases',
    'federal cases by type': 'federal-cases-by-type',
    'defendants in the cases': 'defendants',
    'defendants who belonged to an organized group': 'defendants-in-organized-groups',
    'share of defendants who belonged to an organized group':
      'share-of-defendants-in-organized-groups',
    'share of organized-crime cases by kind of group':
      'share-of-organized-crime-cases-by-group-type',
    'share of organized-crime cases by exploitation':
      'share-of-organized-crime-cases-by-exploitation',
    'share of victims by nationality': 'share-of-victims-by-nationality',
  },
  forms: {
    'sex trafficking': 'sexual-exploitation',
    'labor trafficking': 'forced-labour',
    'labor trafficking without sex trafficking': 'forced-labour',
  },
  groups: {
    'mom-and-pop operations': { segments: ['group-type-mom-and-pop'] },
    'crime rings': { segments: ['group-type-crime-ring'] },
    'illegal enterprises': { segments: ['group-type-illegal-enterprise'] },
    gangs: { segments: ['group-type-gang'] },
    'cartels, mafias or syndicates': { segments: ['group-type-cartel-mafia-syndicate'] },
    'adults and minors': { segments: ['victims-adults-and-minors'] },
    'minors only': { age: 'minor' },
    'adults only': { age: 'adult' },
    minors: { age: 'minor' },
    adults: { age: 'adult' },
    'adults, foreign nationals': { age: 'adult', citizenship: 'foreign' },
    'minors, US nationals': { age: 'minor', citizenship: 'national' },
    'foreign nationals': { citizenship: 'foreign' },
  },
  bases: {
    'defendants in the cases': {
      text: 'defendants in the federal human trafficking cases of the study',
      figure: 'nij-bouche-2017/defendants/us/2000-2015',
    },
  },
  figureNotes: [
    {
      figure:
        'nij-bouche-2017/share-of-organized-crime-cases-by-group-type/us/2000-2015/group-type-cartel-mafia-syndicate',
      uncertainty: [
        {
          kind: 'measurement',
          direction: 'under',
          note: 'Cartels may be charged with drug or racketeering offences instead, and help to other groups is not counted as their case.',
        },
      ],
      notes: [
        'None among prosecuted cases is not none in the world: it says nothing of the share of trafficking that cartels control.',
      ],
    },
    {
      figure: 'nij-bouche-2017/share-of-defendants-in-organized-groups/us/2000-2015',
      notes: [
        'A share of defendants. The preprint of the same line says that 67% of cases are of unorganized individuals; unit and years differ, so the two do not contradict each other.',
      ],
    },
  ],
});
