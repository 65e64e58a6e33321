import { defineSource } from '../source/source-module.ts';

const claim = {
  unit: 'persons',
  stage: 'not-applicable',
  frame: 'unspecified',
  temporal: 'ever',
  method: 'unknown',
  role: 'child-migrant',
  geographyRole: 'detection',
  exploitation: 'none',
} as const;

const conflict = {
  kind: 'definitional',
  direction: 'over',
  note: 'What recovered or located means is not said; told as rescued from trafficking it is too high.',
} as const;

export const claimsUac2025 = defineSource({
  id: 'claims-uac-2025',
  description:
    'Two totals of recovered or located unaccompanied children that US officials are said to have named in 2025, on a partisan page.',
  blindSpots:
    'No definition, no document, no period. The two totals and the department’s own 22,638 contradict one another.',
  reliability: {
    grade: 'E',
    reason: 'Officials’ spoken totals without a definition, read on a partisan page.',
  },
  credibility: {
    grade: '5',
    reason:
      'Three totals for the same thing contradict one another; a reading as trafficking victims is far above what investigators count.',
  },
  uncertainty: [conflict],
  measures: {
    'children-recovered-as-claimed': {
      ...claim,
      label: 'unaccompanied children recovered, as an official claimed',
      definition:
        'A total of recovered unaccompanied children attributed to one official; not a count of trafficking victims.',
    },
    'children-located-as-claimed': {
      ...claim,
      label: 'unaccompanied children located, as an official claimed',
      definition:
        'A total of located unaccompanied children attributed to another official; not a count of trafficking victims.',
    },
  },
  quantities: {
    'children recovered, as claimed': { measure: 'children-recovered-as-claimed', age: 'minor' },
    'children located, as claimed': { measure: 'children-located-as-claimed', age: 'minor' },
  },
});
