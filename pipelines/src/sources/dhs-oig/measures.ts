import type { MeasureSpec } from '../../source/source-module.ts';

const children = {
  unit: 'persons',
  stage: 'not-applicable',
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'child-migrant',
  geographyRole: 'jurisdiction',
  exploitation: 'none',
} as const;

const notTrafficking = (counts: string) =>
  ({
    kind: 'definitional',
    direction: 'over',
    note: `Told as missing or trafficked children it is too high: it counts ${counts}.`,
  }) as const;
const pressAlone = {
  grade: '2',
  reason: 'The press tells it of the inspector general; the report itself was not read.',
} as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'children-transferred-to-orr': {
    ...children,
    label: 'unaccompanied children transferred to the Office of Refugee Resettlement',
    definition:
      'Unaccompanied children whom border and immigration officers passed to the Office of Refugee Resettlement in the fiscal year. A denominator.',
  },
  'children-not-served-notice': {
    ...children,
    label: 'unaccompanied children not served a notice to appear in court',
    definition:
      'Children released within the period to whom the agency had not served the paper that opens immigration proceedings by its end. Not missing, not trafficked.',
    // Papers are served late, so that the number of those without one falls: an earlier one is no part of a later one.
    temporal: 'not-applicable',
    credibility: pressAlone,
    uncertainty: [notTrafficking('papers that were not served')],
  },
  'children-who-missed-hearing': {
    ...children,
    label: 'unaccompanied children who did not appear at an immigration court hearing',
    definition:
      'Released unaccompanied children who were called to an immigration court and did not come. No sign of trafficking in itself.',
    temporal: 'ever',
    credibility: pressAlone,
    uncertainty: [notTrafficking('hearings to which a child did not come')],
  },
  'children-with-incomplete-address': {
    ...children,
    label:
      'unaccompanied children released to an address that was blank, undeliverable or incomplete',
    definition:
      'Released unaccompanied children whose address on file was blank, undeliverable or lacked the number of the apartment.',
    credibility: pressAlone,
    uncertainty: [notTrafficking('addresses that lack something')],
  },
  'children-with-unrelated-or-distant-sponsor': {
    ...children,
    label: 'unaccompanied children placed with unrelated or distantly related sponsors',
    definition:
      'Unaccompanied children released to sponsors who are no relatives or distant ones. A risk, no finding.',
    credibility: pressAlone,
    uncertainty: [notTrafficking('sponsors by how near a relative they are')],
  },
};
