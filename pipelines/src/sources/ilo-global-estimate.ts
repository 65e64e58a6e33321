import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { iloRegions } from './ilo/regions.ts';
import { shareInParenthesis } from './ilo/share-in-parenthesis.ts';
import { measures } from './ilo-global-estimate/measures.ts';
import { breaks, corrections, figureNotes } from './ilo-global-estimate/series.ts';

const people = 'people in forced labour';
const share = 'share of people in forced labour';
const all2012 = {
  text: 'all people in forced labour in the world, 20.9 million',
  figure: 'ilo-global-estimate/people-in-forced-labour/world/2002-2011',
};
const of2012 = { period: '2002-2011' };
const peopleAndShare = {
  quantity: people,
  parenthesis: { quantity: share, base: '20.9 million people in forced labour' },
};

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
  segments: {
    'crossed-a-border': {
      label: 'who had crossed a border',
      definition: 'People in forced labour abroad, as the 2012 edition counts them.',
    },
    'in-place-of-origin': {
      label: 'exploited where they come from',
      definition: 'People exploited in their place of origin or residence.',
    },
    'moved-within-or-abroad': {
      label: 'who had moved within their country or abroad',
      definition: 'People in forced labour after moving within their country or across a border.',
    },
    'private-economy': {
      label: 'in the private economy',
      definition:
        'Forced labour imposed by private actors: sexual exploitation and labour exploitation.',
    },
    trafficked: {
      label: 'trafficked into it',
      definition:
        'People who had come into forced labour by trafficking, as the 2005 edition understood it.',
    },
  },
  places: iloRegions,
  placeLabels: Object.fromEntries(
    Object.entries(iloRegions)
      .filter(([code]) => /^ilo-20/.test(code))
      .map(([code, place]) => [asTablesPrint[code] ?? place.label, code]),
  ),
  quantities: {
    [people]: 'people-in-forced-labour',
    'forced labour per 1,000 people': {
      measure: 'forced-labour-rate',
      base: 'people living there',
    },
    'people trafficked into forced labour': 'people-trafficked',
    [share]: 'share-of-forced-labour',
    'share of people in this form of forced labour': 'share-within-form',
    'average duration in forced labour': 'average-duration',
  },
  forms: {
    'forced labour exploitation': 'forced-labour',
    'forced labour imposed by the state or rebel groups': 'state-imposed-forced-labour',
    'forced sexual exploitation': 'sexual-exploitation',
    'state-imposed forced labour': 'state-imposed-forced-labour',
  },
  groups: {
    adults: { age: 'adult' },
    children: { age: 'minor' },
    'crossed a border': { segments: ['crossed-a-border'] },
    'exploited in their place of origin': { segments: ['in-place-of-origin'] },
    'men and boys': { sex: 'male' },
    'moved within their country or abroad': { segments: ['moved-within-or-abroad'] },
    'private economy': { segments: ['private-economy'] },
    'trafficked into it': { segments: ['trafficked'] },
    'women and girls': { sex: 'female' },
  },
  bases: {
    '20.9 million people in forced labour': all2012,
    'all people in forced labour, 1995-2004': {
      text: 'all people in forced labour in the world, at least 12.3 million',
      figure: 'ilo-global-estimate/people-in-forced-labour/world/1995-2004',
    },
    'people in forced commercial sexual exploitation, 1995-2004': {
      text: 'all people in forced commercial sexual exploitation, at least 1.4 million',
      figure: 'ilo-global-estimate/people-in-forced-labour/world/1995-2004/sexual-exploitation',
    },
    'victims of forced sexual exploitation': {
      text: 'all people in forced sexual exploitation, 4.5 million',
      figure: 'ilo-global-estimate/people-in-forced-labour/world/2002-2011/sexual-exploitation',
    },
  },
  layouts: {
    'executive-summary.csv': shareInParenthesis(
      grid({
        rows: { Who: 'group', Form: 'form', Seen: 'look' },
        columns: { 'People (share of all)': peopleAndShare },
        constant: { ...of2012, place: 'World' },
      }),
    ),
    'statistics-page-movement.csv': shareInParenthesis(
      grid({
        rows: { Movement: 'group' },
        columns: { 'People (share of all)': peopleAndShare },
        constant: { ...of2012, place: 'World' },
      }),
    ),
    'statistics-page-regions.csv': shareInParenthesis(
      grid({
        rows: { Region: 'place', Seen: 'look' },
        columns: {
          'People (share of all)': peopleAndShare,
          'Per 1,000 people': { quantity: 'forced labour per 1,000 people' },
        },
        constant: of2012,
      }),
    ),
  },
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
