import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec, SegmentSpec } from '../../source/population-spec.ts';
import type { QuantitySpec } from '../../source/source-module.ts';

export const segments: Readonly<Record<string, SegmentSpec>> = {
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
};

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
  cases: 'cases-selected',
  'potential victims': 'victims-selected',
  'traffickers noted': 'traffickers-selected',
  'share of victims': 'share-of-victims',
  'share of victims by type': 'share-of-victims-by-type',
  'share of cases': 'share-of-cases',
};

export const forms: Readonly<Record<string, Exploitation>> = {
  'sex trafficking': 'sexual-exploitation',
  'sex trafficking, alone or with labor trafficking': 'sexual-exploitation',
  'labor trafficking': 'forced-labour',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
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
};
