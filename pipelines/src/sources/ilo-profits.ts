import { defineSource } from '../source/source-module.ts';
import { iloRegionLabels, iloRegions } from './ilo/regions.ts';
import { averageMeasures } from './ilo-profits/average-measures.ts';
import { figureNotes } from './ilo-profits/figure-notes.ts';
import { bases, forms, groups, quantities, segments } from './ilo-profits/labels.ts';
import { breaks, corrections } from './ilo-profits/ledger.ts';
import { peopleMeasures } from './ilo-profits/people-measures.ts';
import { totalMeasures } from './ilo-profits/total-measures.ts';

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
  measures: { ...totalMeasures, ...averageMeasures, ...peopleMeasures },
  segments,
  places: iloRegions,
  placeLabels: {
    ...iloRegionLabels,
    'Asia and the Pacific (ILO regions of 2012)': 'ilo-2012-asia-pacific',
    'Developed Economies and European Union (ILO regions of 2012)':
      'ilo-2012-developed-economies-eu',
    'Industrialised countries': 'ilo-2005-industrialised',
    'Sub-Saharan Africa': 'ilo-2005-sub-saharan-africa',
  },
  quantities,
  forms,
  groups,
  bases,
  readAs: { 'US$8,269 (adjusted for inflation)': 'US$8,269' },
  figureNotes,
  breaks,
  corrections,
});
