import type { MeasureSpec } from '../../source/source-module.ts';
import { openedOnSuspicion } from '../../source/suspicion.ts';

const counted = {
  frame: 'tvpa-severe-forms',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'not-applicable',
  geographyRole: 'jurisdiction',
} as const;

const investigated = (label: string, definition: string): MeasureSpec => ({
  ...counted,
  label,
  definition: `${definition} Several agencies may work on one case: the counts of agencies overlap and must not be added.`,
  unit: 'investigations',
  stage: 'suspected',
  uncertainty: [
    openedOnSuspicion,
    {
      kind: 'duplication',
      direction: 'over',
      note: 'Agencies overlap: added to others’ counts it counts cases twice.',
    },
  ],
});

const assisted = {
  ...counted,
  stage: 'assisted',
  role: 'victim',
  geographyRole: 'detection',
} as const;
const granted = { ...assisted, unit: 'grants', geographyRole: 'jurisdiction' } as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'ice-investigations-opened': investigated(
    'investigations opened by ICE that possibly involve trafficking',
    'Investigations that Immigration and Customs Enforcement opened in the fiscal year and that possibly involve human trafficking.',
  ),
  'fbi-investigations-opened': investigated(
    'trafficking investigations opened by the FBI',
    'Human trafficking investigations that the Federal Bureau of Investigation opened in the fiscal year.',
  ),
  'task-force-investigations': investigated(
    'trafficking investigations of federally funded task forces',
    'Investigations of the task forces that the Department of Justice funds under the enhanced collaborative model.',
  ),
  'state-department-investigations': investigated(
    'trafficking cases opened by the State Department',
    'Trafficking cases that the State Department’s own investigators opened in the fiscal year.',
  ),
  'defense-department-investigations': investigated(
    'trafficking cases investigated by the Defense Department',
    'Trafficking cases that the Department of Defense investigated in the fiscal year.',
  ),
  'victims-assisted-by-dhs': {
    ...assisted,
    label: 'victims of trafficking assisted by the Department of Homeland Security',
    definition:
      'Victims whom the Department of Homeland Security assisted in the fiscal year, in the course of its investigations.',
    unit: 'victims',
  },
  'certification-letters': {
    ...assisted,
    label: 'certification letters to adult foreign victims of trafficking',
    definition:
      'Certification letters of the Department of Health and Human Services to adult foreign nationals, who need Continued Presence or a T visa first.',
    unit: 'letters',
  },
  'eligibility-letters': {
    ...assisted,
    label: 'eligibility letters to child foreign victims of trafficking',
    definition:
      'Eligibility letters of the Department of Health and Human Services to foreign-national children. The abuse may have happened abroad, on the way or in the United States.',
    unit: 'letters',
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'over',
        note: 'As a count of exploitation in the United States in that year it holds too much: abuse at any time and place counts.',
      },
    ],
  },
  't-status-granted-victims': {
    ...granted,
    label: 'grants of T status to victims of trafficking',
    definition: 'T nonimmigrant status granted to principals in the fiscal year.',
  },
  't-status-granted-family': {
    ...counted,
    label: 'grants of T status to family members of victims of trafficking',
    definition: 'T nonimmigrant status granted to relatives of principals: not victims.',
    unit: 'grants',
    stage: 'not-applicable',
    role: 'applicant',
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Told as victims it is too high: relatives of victims, who need not have been trafficked.',
      },
    ],
  },
  'continued-presence-issued': {
    ...granted,
    label: 'grants of Continued Presence to foreign victims of trafficking',
    definition: 'Continued Presence given in the fiscal year to foreign nationals as victims.',
  },
  'u-visas-approved-for-trafficking': {
    ...granted,
    label: 'U visas approved with trafficking as the qualifying crime',
    definition:
      'U visas approved in the fiscal year for principals whose qualifying crime was trafficking.',
  },
};
