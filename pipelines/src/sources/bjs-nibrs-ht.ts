import { defineSource } from '../source/source-module.ts';

const estimate = {
  frame: 'nibrs-64',
  temporal: 'flow-in',
  method: 'model-estimate',
  stage: 'identified',
  geographyRole: 'jurisdiction',
} as const;
const unseen = [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'Police-recorded crime: trafficking that nobody reported or that was recorded as something else is not in it.',
  },
] as const;
const recorded = [
  {
    kind: 'coverage',
    direction: 'unknown',
    note: 'Of what police recorded; trafficking that they do not see may be made up otherwise.',
  },
] as const;
const byForm = 'bjs-nibrs-ht/share-of-victimizations-by-type/us/2022';

export const bjsNibrsHt = defineSource({
  id: 'bjs-nibrs-ht',
  description:
    'National estimates of the Bureau of Justice Statistics of human trafficking incidents and victimizations that police recorded in 2022, from the incident-based reports to the FBI, weighted for agencies that did not report.',
  blindSpots:
    'Only crimes that came to the notice of police and that police recorded as trafficking. Only the highlights were read: no interval, and none of the tables by relationship of victim and offender, race or place.',
  reliability: {
    grade: 'A',
    reason: 'A statistical agency with a documented estimation for agencies that do not report.',
  },
  credibility: {
    grade: '2',
    reason: 'Read in the highlights on the publisher’s own page; intervals were not.',
  },
  uncertainty: [
    {
      kind: 'model',
      direction: 'unknown',
      note: 'Agencies that did not report are filled in by weights; how far the result may be off was not in the part read.',
    },
  ],
  measures: {
    incidents: {
      ...estimate,
      label: 'human trafficking incidents recorded by police, estimated for the whole country',
      definition:
        'Incidents with a human trafficking offense that police recorded, estimated for all agencies from those that report incidents to the FBI.',
      unit: 'incidents',
      uncertainty: unseen,
      role: 'not-applicable',
    },
    victimizations: {
      ...estimate,
      label: 'human trafficking victimizations recorded by police, estimated for the whole country',
      definition:
        'One offense against one victim, counted once for each, in the incidents that police recorded; estimated for all agencies.',
      unit: 'victimizations',
      uncertainty: unseen,
      role: 'victim',
    },
    'share-of-incidents-by-type': {
      ...estimate,
      label: 'of estimated human trafficking incidents recorded by police, by type',
      definition: 'The part of the estimated incidents that is sex or labor trafficking.',
      unit: 'percent',
      uncertainty: recorded,
      role: 'not-applicable',
    },
    'share-of-victimizations-by-type': {
      ...estimate,
      label: 'of estimated human trafficking victimizations recorded by police, by type',
      definition: 'The part of the estimated victimizations that is sex or labor trafficking.',
      unit: 'percent',
      uncertainty: recorded,
      role: 'victim',
    },
    'share-of-victimizations-by-sex': {
      ...estimate,
      label: 'of estimated victimizations of the type recorded by police, by sex of the victim',
      definition: 'The part of the victimizations of one type whose victim is female or male.',
      credibility: {
        grade: '2',
        reason: 'A page quotes it of the tables; intervals were not read.',
      },
      unit: 'percent',
      uncertainty: recorded,
      role: 'victim',
    },
    'share-of-incidents-not-cleared': {
      ...estimate,
      label: 'of estimated incidents of the type, those that police had not cleared',
      definition: 'The part of the estimated incidents of one type that was not cleared.',
      unit: 'percent',
      uncertainty: recorded,
      role: 'not-applicable',
    },
    'share-of-incidents-with-single-victim': {
      ...estimate,
      label:
        'of estimated human trafficking incidents recorded by police, those with a single victim',
      definition: 'The part of the estimated incidents that has one victim.',
      unit: 'percent',
      uncertainty: recorded,
      role: 'not-applicable',
    },
  },
  quantities: {
    incidents: 'incidents',
    victimizations: 'victimizations',
    'share of incidents': 'share-of-incidents-by-type',
    'share of victimizations': 'share-of-victimizations-by-type',
    'share of victimizations of the form': 'share-of-victimizations-by-sex',
    'share of incidents not cleared': 'share-of-incidents-not-cleared',
    'share of incidents with a single victim': 'share-of-incidents-with-single-victim',
  },
  forms: { 'sex trafficking': 'sexual-exploitation', 'labor trafficking': 'forced-labour' },
  groups: { female: { sex: 'female' }, male: { sex: 'male' } },
  bases: {
    '2,950 estimated incidents': {
      text: '2,950 estimated incidents',
      figure: 'bjs-nibrs-ht/incidents/us/2022',
    },
    '3,570 estimated victimizations': {
      text: '3,570 estimated victimizations',
      figure: 'bjs-nibrs-ht/victimizations/us/2022',
    },
  },
  // The page calls both numbers estimates; the hedge is not in the digits.
  readAs: { '2,950': 'an estimated 2,950', '3,570': 'an estimated 3,570' },
  figureNotes: [
    {
      figure: 'bjs-nibrs-ht/incidents/us/2022',
      notes: [
        'The FBI counts 2,378 for the year, from the agencies that reported, without weights.',
      ],
    },
    {
      figure: 'bjs-nibrs-ht/victimizations/us/2022',
      notes: [
        'The FBI counts 2,883 victims for the year, from the agencies that reported, without weights.',
      ],
    },
    ...[`${byForm}/sexual-exploitation`, `${byForm}/forced-labour`].map((figure) => ({
      figure,
      notes: [
        '78 and 22 divide sex and labor trafficking here, not women and men, nor families and strangers; the same digits circulate with other meanings.',
      ],
    })),
    {
      figure: 'bjs-nibrs-ht/share-of-incidents-with-single-victim/us/2022',
      notes: [
        'At most a weak hint against large operations: other victims may be unknown to police.',
      ],
    },
  ],
});
