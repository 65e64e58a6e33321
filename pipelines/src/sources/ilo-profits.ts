import { defineSource } from '../source/source-module.ts';
import { iloRegionLabels, iloRegions } from './ilo/regions.ts';
import { measures } from './ilo-profits/measures.ts';
import { breaks, corrections, figureNotes } from './ilo-profits/series.ts';

const profits2021 = {
  text: 'all illegal profits from forced labour in the private economy, US$236 billion',
  figure: 'ilo-profits/profits-annual/world/2021',
};

const eachPerson = 'person in forced labour in the private economy';

export const iloProfits = defineSource({
  id: 'ilo-profits',
  description:
    'The International Labour Organization’s three estimates (2005, 2014, 2024) of what forced labour in the private economy earns in a year. Each multiplies an assumed yearly profit per person, by form, sector and region, with the ILO’s own estimate of the number of people in forced labour.',
  blindSpots:
    'State-imposed forced labour; in the 2024 edition recruitment fees and evaded taxes; single countries (there is no US value in any edition). The smallest regions that hold the United States are developed economies (2014) and the Americas (2024).',
  reliability: {
    grade: 'B',
    reason:
      'A UN agency with a described model; the reports themselves could be read only in parts and through others, no interval was readable, and editions are not comparable.',
  },
  credibility: {
    grade: '2',
    reason: 'A model estimate with assumed profits per person; several pages print it alike.',
  },
  uncertainty: [
    {
      kind: 'sampling',
      direction: 'unknown',
      note: 'No edition’s interval was on any page that could be read. That none is shown here does not make the figure exact.',
    },
  ],
  measures,
  segments: {
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
  },
  places: iloRegions,
  placeLabels: {
    ...iloRegionLabels,
    'Asia and the Pacific (ILO regions of 2012)': 'ilo-2012-asia-pacific',
    'Developed Economies and European Union (ILO regions of 2012)':
      'ilo-2012-developed-economies-eu',
    'Industrialised countries': 'ilo-2005-industrialised',
    'Sub-Saharan Africa': 'ilo-2005-sub-saharan-africa',
  },
  quantities: {
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
  },
  forms: {
    'forced commercial sexual exploitation': 'sexual-exploitation',
    'forced labour exploitation': 'forced-labour',
  },
  groups: {
    agriculture: { segments: ['sector-agriculture'] },
    'agriculture, forestry and fishing': { segments: ['sector-agriculture-forestry-fishing'] },
    'construction, manufacturing, mining and utilities': { segments: ['sector-industry-2014'] },
    'domestic work': { segments: ['sector-domestic-work'] },
    industry: { segments: ['sector-industry'] },
    'outside domestic work': { segments: ['sector-outside-domestic-work'] },
    services: { segments: ['sector-services'] },
  },
  bases: {
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
  },
  readAs: { 'US$8,269 (adjusted for inflation)': 'US$8,269' },
  figureNotes,
  breaks,
  corrections,
});
