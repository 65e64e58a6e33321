import { defineSource } from '../source/source-module.ts';

export const mxSenateIbd = defineSource({
  id: 'mx-senate-ibd',
  description:
    'A publication of the research institute of the Mexican Senate on trafficking in Mexico, as relayed by InSight Crime: by whom victims were captured, and how many criminal groups take part.',
  blindSpots:
    'The relay states neither the base nor the year. Who captured a victim says nothing of who controls or profits. The publication itself calls statistics scarce.',
  reliability: {
    grade: 'C',
    reason:
      'A parliamentary research body, known here only through one relay without base and date.',
  },
  credibility: { grade: '3', reason: 'Precise shares of an unknown base.' },
  uncertainty: [],
  measures: {
    'share-of-victims-by-captor': {
      label: 'of trafficking victims, by who captured them',
      definition:
        'Trafficking victims in Mexico by whether a known person, an unknown assailant or an organized crime group captured them.',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'unknown',
          note: 'It is not known which victims are in the base; those who were never found are not.',
        },
      ],
      unit: 'percent',
      stage: 'identified',
      frame: 'unspecified',
      temporal: 'not-applicable',
      method: 'unknown',
      role: 'victim',
      geographyRole: 'exploitation',
    },
    'criminal-groups-involved': {
      label: 'criminal groups involved in human trafficking',
      definition:
        'Criminal groups that the publication counts as taking part in human trafficking in Mexico City and 17 states.',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'under',
          note: 'Only groups that somebody noticed, in part of the country; how they were counted is not said.',
        },
      ],
      credibility: {
        grade: '3',
        reason:
          'A plain count without its method; the same number stands in an older brief of the relay.',
      },
      unit: 'groups',
      stage: 'not-applicable',
      frame: 'unspecified',
      temporal: 'not-applicable',
      method: 'unknown',
      role: 'trafficker',
      geographyRole: 'exploitation',
    },
  },
  segments: {
    'captor-known-person': {
      label: 'captured by a known person',
      definition: 'The victim knew who captured them.',
    },
    'captor-unknown-assailant': {
      label: 'captured by an unknown assailant',
      definition: 'The victim did not know who captured them.',
    },
    'captor-organized-crime-group': {
      label: 'captured by an organized crime group',
      definition: 'An organized crime group captured the victim.',
    },
  },
  quantities: {
    'share of victims by captor': 'share-of-victims-by-captor',
    'criminal groups involved': 'criminal-groups-involved',
  },
  groups: {
    'known persons': { segments: ['captor-known-person'] },
    'unknown assailants': { segments: ['captor-unknown-assailant'] },
    'organized crime groups': { segments: ['captor-organized-crime-group'] },
  },
  figureNotes: [
    {
      figure: 'mx-senate-ibd/share-of-victims-by-captor/mx/undated/captor-organized-crime-group',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'under',
          note: 'Read as the part of organized crime in trafficking it is too low: others may capture for it.',
        },
      ],
      notes: ['Who captured, not who controls or profits; in Mexico.'],
    },
  ],
});
