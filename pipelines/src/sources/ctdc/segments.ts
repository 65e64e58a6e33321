import type { SegmentSpec } from '../../source/population-spec.ts';

const recruiter = 'Relation of the recruiter to the victim, as the contributors record it.';
const control = 'Means by which the victim was controlled, as the contributors record it.';
const trade = 'Sector of the exploitation.';

export const segments: Readonly<Record<string, SegmentSpec>> = {
  'recruiter-family': { label: 'recruited by family or relatives', definition: recruiter },
  'recruiter-intimate-partner': {
    label: 'recruited by an intimate partner',
    definition: recruiter,
  },
  'recruiter-friend': { label: 'recruited by a friend', definition: recruiter },
  'recruiter-partner-family-or-friend': {
    label: 'recruited by an intimate partner, family or friend',
    definition: recruiter,
  },
  'recruiter-other': {
    label: 'recruited by others',
    definition: `${recruiter} Others can be brokers, contractors, employers or smugglers.`,
  },
  'family-involved': {
    label: 'with family involvement',
    definition: 'A member of the family took part in the trafficking.',
  },
  'labour-among-forms': {
    label: 'with forced labour among the forms',
    definition:
      'Forced labour alone or beside another form: shares of forms that overlap add up to more than 100.',
  },
  'sexual-among-forms': {
    label: 'with sexual exploitation among the forms',
    definition:
      'Sexual exploitation alone or beside another form: shares of forms that overlap add up to more than 100.',
  },
  'means-psychological': { label: 'psychological means', definition: control },
  'means-physical': { label: 'physical means', definition: control },
  'means-sexual': { label: 'sexual means', definition: control },
  'means-psychoactive-substances': { label: 'psychoactive substances', definition: control },
  'means-abuse': { label: 'psychological, physical or sexual abuse', definition: control },
  'means-threats': { label: 'threats', definition: control },
  'means-restrictions': {
    label: 'restrictions on finances, movement or medical care',
    definition: control,
  },
  'means-debt-or-wages': { label: 'debt bondage or withheld wages', definition: control },
  'sector-prostitution': { label: 'prostitution', definition: trade },
  'sector-pornography': { label: 'pornography', definition: trade },
  'sector-domestic-work': { label: 'domestic work', definition: trade },
  'sector-agriculture': { label: 'agriculture', definition: trade },
  'sector-construction': { label: 'construction', definition: trade },
  'sector-hospitality': { label: 'hospitality', definition: trade },
  'duration-under-one-year': {
    label: 'exploited for under one year',
    definition: 'Time in exploitation under one year.',
  },
  'duration-over-two-years': {
    label: 'exploited for over two years',
    definition: 'Time in exploitation over two years.',
  },
  'age-9-17': { label: 'aged 9 to 17', definition: 'Nine to seventeen years old.' },
  'age-18-29': { label: 'aged 18 to 29', definition: 'Eighteen to twenty-nine years old.' },
  'age-30-38': { label: 'aged 30 to 38', definition: 'Thirty to thirty-eight years old.' },
  'from-europe': { label: 'from Europe', definition: 'Origin in Europe.' },
  'from-asia': { label: 'from Asia', definition: 'Origin in Asia.' },
  'from-americas-and-africa': {
    label: 'from the Americas and Africa',
    definition: 'Origin in the Americas or in Africa, the two together.',
  },
};
