import { defineSource } from '../source/source-module.ts';
import { iloRegions } from './ilo/regions.ts';
import { figureNotes } from './ilo-global-estimate/figure-notes.ts';
import { bases, forms, groups, quantities, segments } from './ilo-global-estimate/labels.ts';
import { layouts } from './ilo-global-estimate/layouts.ts';
import { breaks, corrections } from './ilo-global-estimate/ledger.ts';
import { measures } from './ilo-global-estimate/measures.ts';

/** Names that stand otherwise in the tables than in a sentence. */
const asTablesPrint: Readonly<Record<string, string>> = {
  'ilo-2005-industrialised': 'Industrialised countries (ILO regions of 2005)',
  'ilo-2012-developed-economies-eu': 'Developed Economies and European Union (ILO regions of 2012)',
  'ilo-2012-middle-east': 'Middle East (ILO regions of 2012)',
};

export const iloGlobalEstimate = defineSource({
  id: 'ilo-global-estimate',
  description:
    'The International Labour Organization’s first two world estimates of people in forced labour: a minimum estimate published in 2005 (for 1995–2004) and a second one published in 2012 (for 2002–2011). Both are capture-recapture estimates from reported cases. The Global Estimates of Modern Slavery replaced them in 2017.',
  blindSpots:
    'Cases that nobody reports in any source; single countries; forced marriage. The estimate counts people at one time, so it says nothing of how many pass through forced labour in a year.',
  reliability: {
    grade: 'B',
    reason:
      'A UN agency with a published method; the error figures stand in parts of the reports that could not be read.',
  },
  credibility: {
    grade: '2',
    reason: 'A model estimate, printed alike on several pages; its own error was not readable.',
  },
  uncertainty: [
    {
      kind: 'sampling',
      direction: 'unknown',
      note: 'The report of 2012 is said to hold a standard error and an interval; neither was on a part that could be read, so none is shown. That does not make the figure exact.',
    },
    {
      kind: 'model',
      direction: 'either',
      note: 'Capture-recapture rests on assumptions about how reported cases come to be known.',
    },
  ],
  measures,
  segments,
  places: iloRegions,
  placeLabels: Object.fromEntries(
    Object.entries(iloRegions)
      .filter(([code]) => /^ilo-20/.test(code))
      .map(([code, place]) => [asTablesPrint[code] ?? place.label, code]),
  ),
  quantities,
  forms,
  groups,
  bases,
  layouts,
  readAs: {
    '2.45 million': 'at least 2.45 million',
    '9.8 million exploited by private agents': '9.8 million',
    '2.5 million forced to work by the state or rebel groups': '2.5 million',
    '29% or 6 million': '6 million',
  },
  figureNotes,
  breaks,
  corrections,
});
