import { defineSource } from '../source/source-module.ts';

export const catwlac = defineSource({
  id: 'catwlac',
  description:
    'Two percentages that others credit to the Latin American branch of the Coalition Against Trafficking in Women: one about its caseload in Mexico, one about children at the US border.',
  blindSpots:
    'No document of the organisation was found for either; sample, period and method are unknown. An organisation sees the cases that come to it.',
  reliability: {
    grade: 'D',
    reason:
      'Known only through others; no publication, method or base of the organisation’s own was found.',
  },
  credibility: {
    grade: '3',
    reason: 'A statement to a newspaper about its own caseload; no document.',
  },
  uncertainty: [],
  measures: {
    'share-of-cases-linked-to-drug-gangs': {
      label: 'of the sex trafficking cases that the organisation sees, those linked to drug gangs',
      definition:
        'Cases of sex trafficking in Mexico that come to the organisation each year and that it links to drug gangs; what “linked” means is not said.',
      unit: 'percent',
      stage: 'presumed',
      frame: 'unspecified',
      temporal: 'flow-in',
      method: 'expert-judgement',
      role: 'not-applicable',
      geographyRole: 'exploitation',
      exploitation: 'sexual-exploitation',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'unknown',
          note: 'The cases that reach one organisation are not the cases of a country.',
        },
      ],
    },
    'share-of-children-caught-by-cartels': {
      label: 'of children who cross the US southern border, said to be caught by cartels',
      definition:
        'A share attributed to the organisation in opinion pieces: children alone, or with smugglers, who are taken by cartels, often for abuse material or drug running. Sex trafficking was added later in the chain of retellings.',
      unit: 'percent',
      stage: 'estimated-total',
      frame: 'unspecified',
      temporal: 'not-applicable',
      method: 'unknown',
      role: 'child-migrant',
      geographyRole: 'exploitation',
      exploitation: 'unspecified',
      credibility: {
        grade: '4',
        reason:
          'No primary document, sample, period or method was found; the oldest wording credits one unnamed expert.',
      },
      uncertainty: [
        {
          kind: 'processing',
          direction: 'over',
          note: 'Retold from opinion piece to opinion piece; no count of identified children resembles it.',
        },
      ],
    },
  },
  places: {
    'us-southern-border': {
      label: 'the area of the US southern border',
      kind: 'corridor',
      within: ['us', 'world'],
      definition: 'The border between the United States and Mexico.',
    },
  },
  quantities: {
    'share of cases linked to drug gangs': 'share-of-cases-linked-to-drug-gangs',
    'share of children caught by cartels': {
      measure: 'share-of-children-caught-by-cartels',
      age: 'minor',
    },
  },
  placeLabels: { 'US southern border': 'us-southern-border' },
  figureNotes: [
    {
      figure: 'catwlac/share-of-children-caught-by-cartels/us-southern-border/undated/minor',
      status: ['low-reliability', 'unvalidated'],
      notes: ['Not usable as a statistic; kept because it circulates.'],
    },
    {
      figure: 'catwlac/share-of-cases-linked-to-drug-gangs/mx/undated',
      notes: [
        'The Mexican Senate’s institute counts 5.5% of victims captured by organized groups: who captured is another question than who is linked.',
      ],
    },
  ],
});
