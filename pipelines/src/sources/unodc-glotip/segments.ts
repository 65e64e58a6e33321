import type { SourceModule } from '../../source/source-module.ts';

export const segments: NonNullable<SourceModule['segments']> = {
  'edition-2009': {
    label: 'in the 2009 edition, years not stated',
    definition: 'Printed in the edition of 2009; the part that was read does not state the years.',
  },
  'edition-2016': {
    label: 'in the 2016 edition, years not stated',
    definition: 'Printed in the edition of 2016; the part that was read does not state the years.',
  },
  'edition-2022': {
    label: 'in the 2022 edition, years not stated',
    definition: 'Printed in the edition of 2022; the part that was read does not state the years.',
  },
  domestic: {
    label: 'trafficked within their own country',
    definition: 'Trafficked without crossing a border of their country.',
  },
  'within-region': {
    label: 'trafficked across borders within their region',
    definition: 'Trafficked across a border to another country of the region that they come from.',
  },
  'between-regions': {
    label: 'trafficked from another region',
    definition: 'Trafficked to a region other than the one that they come from.',
  },
  'organisation-typed': {
    label: 'with a typed organisation of the traffickers',
    definition:
      'Court cases from which UNODC could tell the type of organisation; a part of those analysed.',
  },
  pairs: {
    label: 'working in pairs',
    definition: 'Two traffickers working together, in UNODC’s typology of organisation.',
  },
  'business-type-groups': {
    label: 'in business-type organised groups',
    definition:
      'Organised criminal groups of the business type in UNODC’s typology, whose own wording was not read.',
  },
  'governance-type-groups': {
    label: 'in governance-type organised groups',
    definition:
      'Organised criminal groups of the governance type in UNODC’s typology, whose own wording was not read; retold as structured criminal organisations.',
  },
};
