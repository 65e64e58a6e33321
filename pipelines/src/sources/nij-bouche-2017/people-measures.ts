import type { SourceModule } from '../../source/source-module.ts';
import { prosecuted, selectedCases, unseenCases } from './case-measures.ts';

const widelyDrawn = (what: 'number' | 'share') =>
  ({
    kind: 'definitional',
    direction: 'over',
    note: `Couples and families count as groups; read as organized crime in the usual sense, the ${what} is too high.`,
  }) as const;

/** Defendants and victims in the cases. */
export const peopleMeasures: SourceModule['measures'] = {
  defendants: {
    label: 'defendants in the federal human trafficking cases of the study',
    definition: 'People charged in the federal human trafficking cases that the study coded.',
    ...prosecuted,
    unit: 'defendants',
    role: 'defendant',
    uncertainty: [unseenCases],
  },
  'defendants-in-organized-groups': {
    label: 'defendants who belonged to an organized group',
    definition:
      'Defendants of the study’s cases who acted as members of an organized group, under a broad definition that begins at couples, families and small family businesses.',
    ...prosecuted,
    unit: 'defendants',
    role: 'defendant',
    uncertainty: [unseenCases, widelyDrawn('number')],
  },
  'share-of-defendants-in-organized-groups': {
    label: 'of defendants in the study’s federal cases, those who belonged to an organized group',
    definition:
      'Defendants in organized groups, broadly defined, out of all defendants of the study. A group brings several defendants per case, so this share of people is not comparable with a share of cases.',
    ...prosecuted,
    unit: 'percent',
    role: 'defendant',
    uncertainty: [selectedCases, widelyDrawn('share')],
  },
  'share-of-victims-by-nationality': {
    label: 'of victims of the form and age in the study’s federal cases, by nationality',
    definition:
      'US nationals or foreign nationals among the victims of one form of trafficking and age. The abstract leaves open whether all cases or only those with an organized group are the base; the context suggests the latter.',
    ...prosecuted,
    unit: 'percent',
    stage: 'identified',
    role: 'victim',
    uncertainty: [selectedCases],
  },
};
