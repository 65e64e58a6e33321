import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec, SegmentSpec } from '../../source/population-spec.ts';
import type { QuantitySpec, SourceModule } from '../../source/source-module.ts';

export const people = 'people in forced labour';
export const share = 'share of people in forced labour';
const all2012 = {
  text: 'all people in forced labour in the world, 20.9 million',
  figure: 'ilo-global-estimate/people-in-forced-labour/world/2002-2011',
};

export const segments: Readonly<Record<string, SegmentSpec>> = {
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
};

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
  [people]: 'people-in-forced-labour',
  'forced labour per 1,000 people': {
    measure: 'forced-labour-rate',
    base: 'people living there',
  },
  'people trafficked into forced labour': 'people-trafficked',
  [share]: 'share-of-forced-labour',
  'share of people in this form of forced labour': 'share-within-form',
  'average duration in forced labour': 'average-duration',
};

export const forms: Readonly<Record<string, Exploitation>> = {
  'forced labour exploitation': 'forced-labour',
  'forced labour imposed by the state or rebel groups': 'state-imposed-forced-labour',
  'forced sexual exploitation': 'sexual-exploitation',
  'state-imposed forced labour': 'state-imposed-forced-labour',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
  adults: { age: 'adult' },
  children: { age: 'minor' },
  'crossed a border': { segments: ['crossed-a-border'] },
  'exploited in their place of origin': { segments: ['in-place-of-origin'] },
  'men and boys': { sex: 'male' },
  'moved within their country or abroad': { segments: ['moved-within-or-abroad'] },
  'private economy': { segments: ['private-economy'] },
  'trafficked into it': { segments: ['trafficked'] },
  'women and girls': { sex: 'female' },
};

export const bases: NonNullable<SourceModule['bases']> = {
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
};
