import { defineSource } from '../source/source-module.ts';
import { corrections, figureNotes } from './dhs-quick-facts/ledger.ts';
import { readAsTrafficking } from './ilo/not-trafficking.ts';

export const dhsQuickFacts = defineSource({
  id: 'dhs-quick-facts',
  description:
    'A page of the US Department of Homeland Security that retells world numbers of the International Labour Organization in US terms. It adds that no reliable estimate for the United States exists.',
  blindSpots:
    'The United States: every number on the page is for the world. The page gives no year and no error for the estimate that it quotes.',
  reliability: {
    grade: 'C',
    reason:
      'A government page that names its source, but without year, table or error, and with two age pairs that do not fit that source.',
  },
  credibility: {
    grade: '2',
    reason:
      'Fits the ILO’s own numbers as read elsewhere; retold, so it confirms nothing independently.',
  },
  uncertainty: [
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'A retelling of another body’s estimate without its year, tables or errors.',
    },
    {
      kind: 'model',
      direction: 'either',
      note: 'The ILO’s model estimate stands behind every number of the page.',
    },
    {
      kind: 'sampling',
      direction: 'unknown',
      note: 'The estimate behind it has an error that was not readable; none is shown, which does not make the figure exact.',
    },
  ],
  measures: {
    'people-in-trafficking': {
      label: 'people in forced labour, whom the page calls victims of human trafficking',
      definition:
        'The ILO’s modelled stock of people in forced labour for 2021, which the page tells as victims of human trafficking worldwide.',
      uncertainty: [readAsTrafficking('Forced labour')],
      unit: 'victims',
      stage: 'estimated-total',
      frame: 'ilo-forced-labour',
      temporal: 'stock-at',
      method: 'model-estimate',
      role: 'victim',
      geographyRole: 'exploitation',
    },
    'share-within-form': {
      label: 'of the people in the named form worldwide',
      definition:
        'The part that the named group makes up among people in sex trafficking, or in forced labor, in the world: the form is the 100 %. World shares of the ILO, not shares for the United States.',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'either',
          note: 'The page says sex trafficking and forced labor where the ILO says forced commercial sexual exploitation and other forced labour; the terms do not cover the same people.',
        },
      ],
      unit: 'percent',
      stage: 'estimated-total',
      frame: 'ilo-forced-labour',
      temporal: 'stock-at',
      method: 'model-estimate',
      role: 'victim',
      geographyRole: 'exploitation',
    },
  },
  quantities: {
    'people in trafficking worldwide': 'people-in-trafficking',
    'share of people in this form': 'share-within-form',
  },
  forms: { 'forced labor': 'forced-labour', 'sex trafficking': 'sexual-exploitation' },
  groups: {
    adults: { age: 'adult' },
    children: { age: 'minor' },
    'men and boys': { sex: 'male' },
    'women and girls': { sex: 'female' },
  },
  figureNotes,
  corrections,
});
