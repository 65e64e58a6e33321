import { statements } from '../layout/statements.ts';
import { defineSource } from '../source/source-module.ts';
import { justiceMeasures } from './eurostat-thb/justice-measures.ts';
import { bases, forms, groups, quantities, segments } from './eurostat-thb/labels.ts';
import { breaks, corrections, figureNotes } from './eurostat-thb/ledger.ts';
import { victimMeasures } from './eurostat-thb/victim-measures.ts';

export const eurostatThb = defineSource({
  id: 'eurostat-thb',
  description:
    'Registered victims of trafficking in the European Union with suspects and convicted traffickers, collected by Eurostat and the Commission from the member states: two- or three-year totals up to 2018, single years since 2019.',
  blindSpots:
    'Whoever no registering body noticed. States differ in whom they register: formally identified, presumed, or refused identification; numbers are unadjusted, and not all states report regularly. Country levels do not compare. The total of 2019 was not found.',
  reliability: {
    grade: 'B',
    reason:
      'Official statistics with a regular release; the definitions and the completeness of the states differ.',
  },
  credibility: {
    grade: '2',
    reason: 'Read on pages of Eurostat or the Commission, or near them; totals fit one another.',
  },
  cadenceMonths: 12,
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'either',
      statedBy: 'source',
      note: 'Each state counts in its own way whom it registers.',
    },
    {
      kind: 'revision',
      direction: 'either',
      note: 'Later texts restate earlier years: the female share of 2020 went from 64 to 68 percent.',
    },
  ],
  measures: { ...victimMeasures, ...justiceMeasures },
  segments,
  places: {
    'eu-28': {
      label: 'the European Union of 28 with the United Kingdom',
      kind: 'region',
      within: ['world'],
      definition: 'The 28 member states of the European Union, the United Kingdom among them.',
    },
    'eu-27': {
      label: 'the European Union of 27 without the United Kingdom',
      kind: 'region',
      within: ['world'],
      definition:
        'The 27 member states of the European Union without the United Kingdom. That it is out is our inference: the rates per million that go with the totals fit some 440 million inhabitants.',
    },
    'eu-membership-not-stated': {
      label: 'the European Union (membership not stated)',
      kind: 'region',
      within: ['world'],
      definition:
        'The European Union as the third progress report counts it: data came from 28 states, but whether the totals hold the United Kingdom is not said on the page.',
    },
  },
  quantities,
  forms,
  groups,
  placeLabels: {
    'European Union with the United Kingdom': 'eu-28',
    'European Union without the United Kingdom': 'eu-27',
    'European Union, membership not stated': 'eu-membership-not-stated',
  },
  bases,
  layouts: { 'confirmed-elsewhere.csv': statements },
  // Eurostat parts thousands by a space, and prints rates per million, for which there is no unit.
  readAs: {
    '6 534': '6,534',
    '7 290': '7,290',
    '1 295': '1,295',
    '10 093': '10,093',
    '4 014': '4,014',
    '3 990': '3,990',
    '1 699': '1,699',
    '8 064': '8,064',
    '2 097': '2,097',
    '8 471': '8,471',
    '2 309': '2,309',
    '10 793': '10,793',
    '15 per million': '1.5 per 100,000',
    '17 per million': '1.7 per 100,000',
    '22 per million': '2.2 per 100,000',
    '23 per million': '2.3 per 100,000',
    '24 per million': '2.4 per 100,000',
  },
  breaks,
  corrections,
  figureNotes,
});
