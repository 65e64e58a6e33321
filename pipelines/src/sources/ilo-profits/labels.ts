import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec, SegmentSpec } from '../../source/population-spec.ts';
import type { QuantitySpec, SourceModule } from '../../source/source-module.ts';

const profits2021 = {
  text: 'all illegal profits from forced labour in the private economy, US$236 billion',
  figure: 'ilo-profits/profits-annual/world/2021',
};

const eachPerson = 'person in forced labour in the private economy';

export const segments: Readonly<Record<string, SegmentSpec>> = {
  'sector-agriculture': {
    label: 'in agriculture',
    definition: 'Forced labour in agriculture, as the 2024 edition groups sectors.',
  },
  'sector-agriculture-forestry-fishing': {
    label: 'in agriculture, forestry and fishing',
    definition:
      'Forced labour in agriculture, forestry and fishing, as the 2014 edition groups sectors.',
  },
  'sector-domestic-work': {
    label: 'in domestic work',
    definition: 'Forced labour in private households.',
  },
  'sector-industry': {
    label: 'in industry',
    definition: 'Forced labour in industry, as the 2024 edition groups sectors.',
  },
  'sector-industry-2014': {
    label: 'in construction, manufacturing, mining and utilities',
    definition:
      'Forced labour in construction, manufacturing, mining and utilities, as the 2014 edition groups sectors.',
  },
  'sector-outside-domestic-work': {
    label: 'outside domestic work',
    definition: 'Forced labour exploitation in all sectors but domestic work, 2014 edition.',
  },
  'sector-services': {
    label: 'in services',
    definition:
      'Forced labour in services other than domestic work, as the 2024 edition groups sectors.',
  },
};

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
  'annual illegal profits': 'profits-annual',
  'annual illegal profits of the 2014 edition, after inflation': 'profits-annual-after-inflation',
  'annual illegal profits per victim of the 2014 edition, after inflation': {
    measure: 'profits-per-victim-after-inflation',
    base: eachPerson,
  },
  'annual illegal profits from trafficked people': 'profits-from-trafficked-annual',
  'annual illegal profits per victim': { measure: 'profits-per-victim', base: eachPerson },
  'annual illegal profits per victim of this form': {
    measure: 'profits-per-victim-of-form',
    base: 'person in the named form of forced labour',
  },
  'annual illegal profits per trafficked victim': {
    measure: 'profits-per-trafficked-victim',
    base: 'person trafficked into forced labour',
  },
  'rise of annual illegal profits since the 2014 edition': 'profits-rise',
  'rise of annual illegal profits since the 2014 edition, in percent': 'profits-rise-percent',
  'share of annual illegal profits': 'share-of-profits',
  'people in forced labour in the private economy': 'people-in-private-forced-labour',
  'share of people in forced labour in the private economy': 'share-of-people',
};

export const forms: Readonly<Record<string, Exploitation>> = {
  'forced commercial sexual exploitation': 'sexual-exploitation',
  'forced labour exploitation': 'forced-labour',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
  agriculture: { segments: ['sector-agriculture'] },
  'agriculture, forestry and fishing': { segments: ['sector-agriculture-forestry-fishing'] },
  'construction, manufacturing, mining and utilities': { segments: ['sector-industry-2014'] },
  'domestic work': { segments: ['sector-domestic-work'] },
  industry: { segments: ['sector-industry'] },
  'outside domestic work': { segments: ['sector-outside-domestic-work'] },
  services: { segments: ['sector-services'] },
};

export const bases: NonNullable<SourceModule['bases']> = {
  'global profits of US$150 billion': {
    text: 'all illegal profits from forced labour in the private economy, US$150 billion',
    figure: 'ilo-profits/profits-annual/world/2012',
  },
  'profits of the 2014 edition after inflation': {
    text: 'all illegal profits of the 2014 edition after inflation',
    figure: 'ilo-profits/profits-annual-after-inflation/world/2012',
  },
  'total illegal profits of US$236 billion': profits2021,
  'victims of privately imposed forced labour': {
    text: 'all people in forced labour in the private economy, 23.7 million',
    figure: 'ilo-profits/people-in-private-forced-labour/world/2021',
  },
};
