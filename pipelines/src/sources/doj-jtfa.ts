import { defineSource } from '../source/source-module.ts';

const taskForce = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
  exploitation: 'migrant-smuggling',
} as const;

export const dojJtfa = defineSource({
  id: 'doj-jtfa',
  description:
    'The page of Joint Task Force Alpha of the US Department of Justice, which goes after human smuggling and trafficking groups in Mexico, Central America, Colombia and Panama. It sums arrests and convictions since the start.',
  blindSpots:
    'Smuggling dominates and trafficking is not split off, so nothing about trafficking can be taken from it.',
  reliability: {
    grade: 'B',
    reason: 'The department’s own running totals; no definition or table stands behind them.',
  },
  credibility: { grade: '2', reason: 'Read on the department’s own page.' },
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Told as a count of trafficking it is too high: most of it is smuggling.',
    },
  ],
  measures: {
    arrests: {
      ...taskForce,
      label: 'arrests of the task force for human smuggling and related crimes',
      definition:
        'Arrests that the task force names as its results since it began; smuggling and trafficking are not split.',
      unit: 'arrests',
      stage: 'suspected',
      role: 'suspect',
    },
    convictions: {
      ...taskForce,
      label: 'convictions in the task force’s cases of human smuggling and related crimes',
      definition:
        'Convictions that the task force names as its results since it began; smuggling and trafficking are not split.',
      unit: 'convictions',
      stage: 'convicted-case',
      role: 'convicted-person',
    },
  },
  quantities: { arrests: 'arrests', convictions: 'convictions' },
});
