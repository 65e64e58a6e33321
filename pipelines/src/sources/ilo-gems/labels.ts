import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec, SegmentSpec } from '../../source/population-spec.ts';
import type { QuantitySpec, SourceModule } from '../../source/source-module.ts';

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

export const segments: Readonly<Record<string, SegmentSpec>> = {
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
};

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
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
};

export const forms: Readonly<Record<string, Exploitation>> = {
  'forced commercial sexual exploitation': 'sexual-exploitation',
  'forced labour exploitation': 'forced-labour',
  'state-imposed forced labour': 'state-imposed-forced-labour',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
  adults: { age: 'adult' },
  children: { age: 'minor' },
  'domestic workers': { segments: ['sector-domestic-work'] },
  'in debt bondage, in the private economy': { segments: ['debt-bondage', 'private-economy'] },
  'private economy': { segments: ['private-economy'] },
  'women and girls': { sex: 'female' },
  'women and girls in the private economy': { sex: 'female', segments: ['private-economy'] },
};

export const bases: NonNullable<SourceModule['bases']> = {
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
};
