import { defineSource } from '../source/source-module.ts';

export const amnestyMexico = defineSource({
  id: 'amnesty-mexico',
  description:
    'A report of Amnesty International of 2010 on migrants who cross Mexico. It passes on what organisations and academics estimated of sexual violence against women and girls on the way.',
  blindSpots:
    'Sexual violence by anyone on the way, not trafficking. An opinion of organisations and academics, no survey.',
  reliability: {
    grade: 'C',
    reason: 'A careful publisher that repeats others’ estimates without their method.',
  },
  credibility: {
    grade: '4',
    reason:
      'Read on the publisher’s page, but no method stands behind it and a fact-checker found that Amnesty did not produce the 60 percent that circulates.',
  },
  uncertainty: [
    {
      kind: 'measurement',
      direction: 'unknown',
      note: 'Estimates of organisations and academics; nobody was sampled.',
    },
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Told as a share of trafficked people it is too high: it is sexual violence by anyone.',
    },
  ],
  measures: {
    'share-who-suffer-sexual-violence': {
      label:
        'of migrant women and girls who cross Mexico, said to suffer sexual violence on the way',
      definition:
        'Share of women and girls on the way through Mexico who suffer sexual violence by anyone, as organisations and academics estimated it.',
      unit: 'percent',
      stage: 'not-applicable',
      frame: 'source-own',
      temporal: 'ever',
      method: 'expert-judgement',
      role: 'migrant',
      geographyRole: 'detection',
      exploitation: 'none',
    },
  },
  quantities: { 'share who suffer sexual violence on the way': 'share-who-suffer-sexual-violence' },
  groups: { 'women and girls': { sex: 'female' } },
});
