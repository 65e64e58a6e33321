import { defineSource } from '../source/source-module.ts';
import { measures } from './bjs-nibrs-ht/measures.ts';

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
  measures,
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
