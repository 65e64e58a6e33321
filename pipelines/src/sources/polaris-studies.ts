import { defineSource } from '../source/source-module.ts';
import { measures } from './polaris-studies/measures.ts';

const cantinas = 'polaris-studies/share-of-victims/us/2007-2016/sexual-exploitation';

export const polarisStudies = defineSource({
  id: 'polaris-studies',
  description:
    'Studies by Polaris of parts of the hotline’s cases that it chose by a topic: cantinas and bars (2016), a Latin American link (2018), victims from Latin America and the Caribbean (2020), temporary work visas (2015).',
  blindSpots:
    'Everything outside the choice. A share of Latin Americans, of minors or of smuggled people in such a study is made by the choice and cannot be told of victims, let alone traffickers, in the United States. As in all hotline data, reports are unverified and most situations are never reported.',
  reliability: {
    grade: 'C',
    reason:
      'The operator’s own data, but chosen by topic, with bases and periods that the parts read state only in part.',
  },
  credibility: {
    grade: '2',
    reason: 'As the publisher’s release or report has it, or as others quote it.',
  },
  uncertainty: [],
  measures,
  segments: {
    'cantinas-and-bars': {
      label: 'in cantinas and bars',
      definition:
        'Cases of the hotline connected with cantinas and bars, a kind of place chosen by the study.',
    },
    'from-latin-america': {
      label: 'with victims from Latin America',
      definition: 'Potential victims from Latin America.',
    },
    'from-latin-america-or-caribbean': {
      label: 'from Latin America or the Caribbean',
      definition: 'Victims confirmed to be from Latin America or the Caribbean, as the study says.',
    },
    'latin-american-link': {
      label: 'with a Latin American link',
      definition:
        'Cases with trafficking in or from Latin America or with Latino victims, chosen by the study.',
    },
    latina: { label: 'Latina', definition: 'Latina victims, as the retelling says.' },
    'smuggled-across-border': {
      label: 'smuggled across the border',
      definition:
        'Victims said to have been smuggled across the border of the United States; which border is not said.',
    },
    'unaccompanied-children': {
      label: 'with unaccompanied children',
      definition: 'Cases in which an unaccompanied child was involved.',
    },
    'temporary-visa-holder': {
      label: 'with a holder of a temporary visa',
      definition:
        'Cases in which at least one potential victim held a temporary visa, and so had entered lawfully.',
    },
  },
  quantities: {
    cases: 'cases-selected',
    'potential victims': 'victims-selected',
    'traffickers noted': 'traffickers-selected',
    'share of victims': 'share-of-victims',
    'share of victims by type': 'share-of-victims-by-type',
    'share of cases': 'share-of-cases',
  },
  forms: {
    'sex trafficking': 'sexual-exploitation',
    'sex trafficking, alone or with labor trafficking': 'sexual-exploitation',
    'labor trafficking': 'forced-labour',
  },
  groups: {
    'cantina-related cases, victims from Latin America': {
      segments: ['cantinas-and-bars', 'from-latin-america'],
    },
    'Latina, in cantinas and bars': { segments: ['cantinas-and-bars', 'latina'] },
    'minors, in cantinas and bars': { age: 'minor', segments: ['cantinas-and-bars'] },
    'smuggled across the border, in cantinas and bars': {
      segments: ['cantinas-and-bars', 'smuggled-across-border'],
    },
    'cases with a Latin American link': { segments: ['latin-american-link'] },
    'unaccompanied children, in cases with a Latin American link': {
      segments: ['latin-american-link', 'unaccompanied-children'],
    },
    'from Latin America and the Caribbean': { segments: ['from-latin-america-or-caribbean'] },
    'with a holder of a temporary visa': { segments: ['temporary-visa-holder'] },
  },
  readAs: { 'potentially 1,300': 'about 1,300' },
  figureNotes: [
    {
      figure: `${cantinas}/cantinas-and-bars/latina`,
      notes: [
        'Of victims, not of traffickers, in a kind of place chosen for its Latin American networks. The retelling names no report; that it is the cantina report was inferred from nine years and twenty states, and the years are approximate.',
      ],
    },
    {
      figure: `${cantinas}/minor/cantinas-and-bars`,
      notes: [
        'Of victims in cantinas and bars only; on all sex trafficking victims reported to the hotline up to 2013 another page says a third. The years are approximate.',
      ],
    },
    {
      figure: `${cantinas}/cantinas-and-bars/smuggled-across-border`,
      notes: [
        'Of victims in cantinas and bars only; nobody may read it as a route of trafficking victims in general. The years are approximate.',
      ],
    },
    {
      figure:
        'polaris-studies/traffickers-selected/us/20071201--20171231/sexual-exploitation/latin-american-link',
      notes: [
        'The overview has a section on the profile of traffickers that could not be read; nothing on their descent is known to us from it.',
      ],
    },
    {
      figure:
        'polaris-studies/share-of-victims-by-type/us/undated/forced-labour/from-latin-america-or-caribbean',
      credibility: {
        grade: '3',
        reason:
          'The sentence of the release is garbled and was read by what the other part must be.',
      },
      notes: ['The years of the data are not in the release.'],
    },
    {
      figure:
        'polaris-studies/share-of-victims-by-type/us/undated/sexual-exploitation/from-latin-america-or-caribbean',
      notes: [
        'Sex trafficking, or sex and labor trafficking together. The years of the data are not in the release.',
      ],
    },
    {
      figure: 'polaris-studies/share-of-cases/us/from-20071201/temporary-visa-holder',
      notes: ['The base has cases of labor exploitation in it that are not trafficking.'],
    },
  ],
});
