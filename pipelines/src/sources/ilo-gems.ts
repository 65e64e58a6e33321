import { defineSource } from '../source/source-module.ts';
import { iloRegionLabels, iloRegions } from './ilo/regions.ts';
import { bases, forms, groups, quantities, segments } from './ilo-gems/labels.ts';
import { layouts } from './ilo-gems/layouts.ts';
import { breaks, corrections, figureNotes } from './ilo-gems/ledger.ts';
import { peopleMeasures } from './ilo-gems/people-measures.ts';
import { riseMeasures } from './ilo-gems/rise-measures.ts';
import { shareMeasures } from './ilo-gems/share-measures.ts';

export const iloGems = defineSource({
  id: 'ilo-gems',
  description:
    'The Global Estimates of Modern Slavery of the International Labour Organization, Walk Free and the International Organization for Migration, published in 2017 (for 2016) and 2022 (for 2021). Household surveys give labour exploitation of adults and forced marriage, case records of the IOM sexual exploitation and children, and secondary sources state-imposed forced labour.',
  blindSpots:
    'Conflict zones, and people whom a household survey does not reach; single countries (the pages that were read give the world and its regions); people who pass through forced labour within the year; anything short of forced labour or forced marriage.',
  reliability: {
    grade: 'B',
    reason:
      'UN agencies with a published method; the error figures stand in a separate paper that could not be read, and the editions are not comparable.',
  },
  credibility: {
    grade: '2',
    reason: 'A model estimate, printed alike on several pages; its own error was not readable.',
  },
  uncertainty: [
    {
      kind: 'sampling',
      direction: 'unknown',
      note: 'Built on samples, so an error exists; the paper that holds the intervals of 2017 was seen as a title page only, and no page of the 2022 edition that was read prints one. None is shown, which does not make the figure exact.',
    },
    {
      kind: 'extrapolation',
      direction: 'either',
      note: 'Surveys of some dozens of countries are carried over to whole regions.',
    },
  ],
  measures: { ...peopleMeasures, ...shareMeasures, ...riseMeasures },
  segments,
  places: iloRegions,
  placeLabels: {
    ...iloRegionLabels,
    'Upper-middle-income and high-income countries': 'ilo-upper-middle-high-income',
  },
  quantities,
  forms,
  groups,
  bases,
  layouts,
  readAs: {
    'nearly four million adults': 'nearly four million',
    'one million children': 'one million',
    '10 million more': '10 million',
  },
  figureNotes,
  breaks,
  corrections,
});
