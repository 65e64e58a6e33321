import { defineSource } from '../source/source-module.ts';

const common = {
  frame: 'unspecified',
  temporal: 'flow-in',
  role: 'victim',
  geographyRole: 'detection',
} as const;

const pooled = [
  {
    kind: 'coverage',
    direction: 'under',
    statedBy: 'source',
    note: 'Presented as a least number: whoever no body knew is missing.',
  },
  {
    kind: 'duplication',
    direction: 'over',
    note: 'Records of several bodies were pooled; whether the same person was always recognised is not said.',
  },
] as const;

export const micHtepii = defineSource({
  id: 'mic-htepii',
  description:
    'A study at Mary Immaculate College on trafficking on the island of Ireland from 2014 to 2019. It pooled the records of bodies that help victims and held them against the official counts: a count with a floor, not a multiple systems estimate.',
  blindSpots:
    'Only people whom one of the bodies knew. The pages read do not describe how records were matched, and give no interval. The report itself was not read.',
  reliability: {
    grade: 'C',
    reason:
      'An academic project with an official partner count beside it; its method was not readable.',
  },
  credibility: {
    grade: '2',
    reason: 'Two newspapers of the week print the same numbers, and they fit one another.',
  },
  uncertainty: [],
  measures: {
    'victims-in-official-records': {
      ...common,
      label: 'victims in official records',
      definition:
        'People whom the official identification system of the jurisdiction had recorded, as the study states it.',
      unit: 'victims',
      stage: 'identified',
      method: 'administrative-count',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'under',
          statedBy: 'source',
          note: 'Victims whom other bodies knew are not in it; the study found more of them.',
        },
      ],
    },
    'further-victims-found': {
      ...common,
      label: 'further victims found in the records of other bodies',
      definition:
        'People whom other bodies had recorded as victims and the official count had not.',
      unit: 'victims',
      stage: 'presumed',
      method: 'unknown',
      uncertainty: pooled,
    },
    'further-victims-as-share-of-official-count': {
      ...common,
      label: 'of the official count, as further victims found',
      definition:
        'Further victims found as a share of those officially recorded. Not a share of all victims: it says by how much the official count is exceeded.',
      unit: 'percent',
      stage: 'presumed',
      method: 'unknown',
      uncertainty: pooled,
    },
  },
  places: {
    'gb-nir': {
      label: 'Northern Ireland',
      kind: 'subdivision',
      iso3166: 'GB-NIR',
      within: ['gb', 'world'],
      definition: 'The subdivision GB-NIR of ISO 3166-2.',
    },
  },
  quantities: {
    'victims in official records': 'victims-in-official-records',
    'further victims found': 'further-victims-found',
    'further victims as a share of the official count':
      'further-victims-as-share-of-official-count',
  },
  placeLabels: { 'Northern Ireland': 'gb-nir' },
  // The pages call it a least number; the table they print it in does not.
  readAs: { '132': 'at least 132' },
  bases: { 'officially recorded victims': 'officially recorded victims of the jurisdiction' },
});
