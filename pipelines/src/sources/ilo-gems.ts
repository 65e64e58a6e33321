import { grid } from '../layout/grid.ts';
import { statements } from '../layout/statements.ts';
import { defineSource } from '../source/source-module.ts';
import { iloRegionLabels, iloRegions } from './ilo/regions.ts';
import { shareInParenthesis } from './ilo/share-in-parenthesis.ts';
import { breaks, corrections, figureNotes } from './ilo-gems/ledger.ts';
import { measures } from './ilo-gems/measures.ts';

const all2016 = {
  text: 'all people in modern slavery in the world, 40.3 million',
  figure: 'ilo-gems/people-in-modern-slavery/world/2016',
};
const all2021 = {
  text: 'all people in forced labour in the world, 27.6 million',
  figure: 'ilo-gems/people-in-forced-labour/world/2021',
};
const sexual2016 = {
  text: 'all people in forced commercial sexual exploitation, 4.8 million',
  figure: 'ilo-gems/people-in-forced-labour/world/2016/sexual-exploitation',
};
const otherSectors2016 = {
  text: 'all people in forced labour exploitation by private actors, outside commercial sex, 16 million',
  figure: 'ilo-gems/people-in-forced-labour/world/2016/forced-labour/private-economy',
};
const base = 'people living there';
const rates = {
  'Modern slavery': { quantity: 'modern slavery per 1,000 people' },
  'Forced labour': { quantity: 'forced labour per 1,000 people' },
  'Forced marriage': { quantity: 'forced marriage per 1,000 people' },
};

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
  measures,
  segments: {
    'debt-bondage': {
      label: 'in debt bondage',
      definition: 'People held by a debt.',
    },
    'private-economy': {
      label: 'in the private economy',
      definition:
        'Forced labour imposed by private actors: commercial sexual exploitation and labour exploitation.',
    },
    'sector-domestic-work': {
      label: 'in domestic work',
      definition: 'Forced labour in private households.',
    },
  },
  places: iloRegions,
  placeLabels: {
    ...iloRegionLabels,
    'Upper-middle-income and high-income countries': 'ilo-upper-middle-high-income',
  },
  quantities: {
    'people in modern slavery': 'people-in-modern-slavery',
    'people in forced labour': 'people-in-forced-labour',
    'people in forced marriage': 'people-in-forced-marriage',
    'modern slavery per 1,000 people': { measure: 'modern-slavery-rate', base },
    'forced labour per 1,000 people': { measure: 'forced-labour-rate', base },
    'forced marriage per 1,000 people': { measure: 'forced-marriage-rate', base },
    'share of people in modern slavery': 'share-of-modern-slavery',
    'share of people in forced labour': 'share-of-forced-labour',
    'share of people in this form of forced labour': 'share-within-form',
    'share of this group of people in forced labour': 'share-within-group',
    'share of people in forced marriage': 'share-of-forced-marriage',
    'increase in people in modern slavery': 'modern-slavery-rise',
    'increase in people in forced labour': 'forced-labour-rise',
    'increase in people in forced marriage': 'forced-marriage-rise',
  },
  forms: {
    'forced commercial sexual exploitation': 'sexual-exploitation',
    'forced labour exploitation': 'forced-labour',
    'state-imposed forced labour': 'state-imposed-forced-labour',
  },
  groups: {
    adults: { age: 'adult' },
    children: { age: 'minor' },
    'domestic workers': { segments: ['sector-domestic-work'] },
    'in debt bondage, in the private economy': { segments: ['debt-bondage', 'private-economy'] },
    'private economy': { segments: ['private-economy'] },
    'women and girls': { sex: 'female' },
    'women and girls in the private economy': { sex: 'female', segments: ['private-economy'] },
  },
  bases: {
    '15.4 million in forced marriage': {
      text: 'all people in forced marriage in the world, 15.4 million',
      figure: 'ilo-gems/people-in-forced-marriage/world/2016',
    },
    '22 million in forced marriage': {
      text: 'all people in forced marriage in the world, 22 million',
      figure: 'ilo-gems/people-in-forced-marriage/world/2021',
    },
    '27.6 million in forced labour': all2021,
    '27.6 million people in forced labour': all2021,
    '3.3 million children in forced labour': {
      text: 'all children in forced labour in the world, 3.3 million',
      figure: 'ilo-gems/people-in-forced-labour/world/2021/minor',
    },
    '4.8 million in forced sexual exploitation': sexual2016,
    '40.3 million people in modern slavery': all2016,
    '49.6 million people in modern slavery': {
      text: 'all people in modern slavery in the world, 49.6 million',
      figure: 'ilo-gems/people-in-modern-slavery/world/2021',
    },
    '6.3 million in forced commercial sexual exploitation': {
      text: 'all people in forced commercial sexual exploitation, 6.3 million',
      figure: 'ilo-gems/people-in-forced-labour/world/2021/sexual-exploitation',
    },
    'all forced labourers (as worded on the page)':
      'all people in forced labour, as the retelling words it',
    'forced labour imposed by private actors':
      'all people in forced labour imposed by private actors',
    'people in forced labour (as worded)': all2021,
    'private-sector exploitation': otherSectors2016,
    'victims in other sectors': otherSectors2016,
    'victims in the commercial sex industry': sexual2016,
  },
  layouts: {
    'confirmed-elsewhere.csv': statements,
    'further-numbers.csv': statements,
    'by-region.csv': shareInParenthesis(
      grid({
        rows: { Region: 'place', Seen: 'look' },
        columns: {
          'People in forced labour': { quantity: 'people in forced labour' },
          'Forced labour per 1,000': rates['Forced labour'],
          'People in forced marriage (share of the world)': {
            quantity: 'people in forced marriage',
            parenthesis: {
              quantity: 'share of people in forced marriage',
              base: '22 million in forced marriage',
            },
          },
          'Forced marriage per 1,000': rates['Forced marriage'],
        },
        constant: { period: '2021' },
      }),
    ),
    '2018-regional-findings/per-1000-by-region.csv': grid({
      rows: { Region: 'place', Note: 'note' },
      columns: rates,
      constant: { period: '2016' },
    }),
    '2023-05-regional-findings/per-1000-by-region.csv': grid({
      rows: { Region: 'place' },
      columns: {
        'Forced labour': rates['Forced labour'],
        'Forced marriage': rates['Forced marriage'],
      },
      constant: { period: '2021' },
    }),
  },
  readAs: {
    'nearly four million adults': 'nearly four million',
    'one million children': 'one million',
    '10 million more': '10 million',
  },
  figureNotes,
  breaks,
  corrections,
});
