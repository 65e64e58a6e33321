import { statements } from '../layout/statements.ts';
import { defineSource } from '../source/source-module.ts';

const reports = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'runaway',
  geographyRole: 'detection',
} as const;

const wording = 'endangered runaways reported to NCMEC';

const ownCount = {
  grade: '2',
  reason: 'The center’s own count, as a bound on its own page.',
} as const;

const unreported = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only children whom somebody reports to NCMEC.',
} as const;

export const ncmec = defineSource({
  id: 'ncmec',
  description:
    'The US National Center for Missing & Exploited Children counts the cases reported to it and judges, by its own indicators, which of the endangered runaways are likely victims of child sex trafficking.',
  blindSpots:
    'Only children whom somebody reports to NCMEC, many of them missing from state care: far fewer cases than the entries on missing children in the files of the FBI. Likely by indicators, confirmed by nobody. Not a share of all runaways.',
  reliability: {
    grade: 'B',
    reason: 'Its own case files, year after year; the indicators were not read.',
  },
  credibility: {
    grade: '2',
    reason: 'Shares of several years, read on different pages, lie close together.',
  },
  uncertainty: [],
  measures: {
    'share-of-runaways-likely-trafficked': {
      ...reports,
      label:
        'of endangered runaways reported to NCMEC, judged likely victims of child sex trafficking',
      definition:
        'Share of the endangered runaways reported in the year whom NCMEC’s indicators mark as likely victims of child sex trafficking.',
      unit: 'percent',
      stage: 'potential',
      exploitation: 'sexual-exploitation',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'over',
          note: 'Told of all runaways the share is too high: the base is endangered runaways reported to NCMEC, a selected part.',
        },
        {
          kind: 'measurement',
          direction: 'either',
          note: 'Likely victims by its own indicators; no finding of police or court.',
        },
      ],
    },
    'missing-child-cases': {
      ...reports,
      label: 'cases of missing children that NCMEC helped with',
      definition:
        'Cases of missing children of every kind reported to NCMEC in the year. A denominator.',
      unit: 'cases',
      stage: 'not-applicable',
      exploitation: 'none',
      uncertainty: [unreported],
      credibility: ownCount,
    },
    'endangered-runaways-reported': {
      ...reports,
      label: 'endangered runaways reported to NCMEC',
      definition:
        'Cases of endangered runaways reported to NCMEC in the year. The denominator of the share of likely victims.',
      unit: 'cases',
      stage: 'not-applicable',
      exploitation: 'none',
      uncertainty: [unreported],
      credibility: ownCount,
    },
  },
  quantities: {
    'share likely victims of child sex trafficking': {
      measure: 'share-of-runaways-likely-trafficked',
      age: 'minor',
    },
    'cases of missing children': { measure: 'missing-child-cases', age: 'minor' },
    'endangered runaways reported': { measure: 'endangered-runaways-reported', age: 'minor' },
  },
  layouts: { 'confirmed-elsewhere.csv': statements },
  bases: {
    'endangered runaways reported to NCMEC': wording,
    'nearly 25,000 runaways reported to NCMEC': wording,
    'missing-child cases reported to NCMEC': wording,
  },
});
