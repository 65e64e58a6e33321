import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec, SegmentSpec } from '../../source/population-spec.ts';
import type { QuantitySpec, SourceModule } from '../../source/source-module.ts';

const total = (period: string, place: string) => ({
  text: `registered victims of ${period}`,
  figure: `eurostat-thb/registered-victims/${place}/${period}`,
});

export const segments: Readonly<Record<string, SegmentSpec>> = {
  'eu-citizens': {
    label: 'EU citizens',
    definition: 'Citizens of any member state of the European Union.',
  },
  'other-eu-citizens': {
    label: 'citizens of another EU country',
    definition: 'Citizens of a member state other than the reporting one.',
    broader: 'eu-citizens',
  },
  'non-eu-citizens': {
    label: 'citizens of a country outside the EU',
    definition: 'Citizens of no member state of the European Union.',
  },
  'trafficked-in-own-member-state': {
    label: 'trafficked in their own member state',
    definition: 'EU citizens who were trafficked within the member state whose citizens they are.',
    broader: 'eu-citizens',
  },
};

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
  'registered victims': 'registered-victims',
  'registered victims per million': {
    measure: 'registered-victims-per-100000',
    base: 'people living there',
  },
  'share of registered victims': 'share-of-registered-victims',
  'share of registered victims by form': 'share-of-registered-victims-by-form',
  'suspected traffickers': 'suspected-traffickers',
  'convicted traffickers': 'convicted-traffickers',
  'share of suspected traffickers': 'share-of-suspected-traffickers',
  'share of convicted traffickers': 'share-of-convicted-traffickers',
  prosecutions: 'prosecutions',
  convictions: 'convictions',
};

export const forms: Readonly<Record<string, Exploitation>> = {
  'sexual exploitation': 'sexual-exploitation',
  'forced labour': 'forced-labour',
  'other forms': 'other',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
  'women and girls': { sex: 'female' },
  women: { sex: 'female' },
  children: { age: 'minor' },
  'EU citizens': { segments: ['eu-citizens'] },
  'trafficked in their own member state': { segments: ['trafficked-in-own-member-state'] },
  'citizens of the reporting country': { citizenship: 'national' },
  'citizens of another EU country': { citizenship: 'foreign', segments: ['other-eu-citizens'] },
  'citizens of a country outside the EU': {
    citizenship: 'foreign',
    segments: ['non-eu-citizens'],
  },
};

export const bases: NonNullable<SourceModule['bases']> = {
  'registered victims 2015-2016': total('2015-2016', 'eu-28'),
  'registered victims 2017-2018': total('2017-2018', 'eu-membership-not-stated'),
  'registered victims 2020': total('2020', 'eu-27'),
  'registered victims 2021': total('2021', 'eu-27'),
  'registered victims 2022': total('2022', 'eu-27'),
  'registered victims 2023': total('2023', 'eu-27'),
  'registered victims 2024': total('2024', 'eu-27'),
  'registered victims 2024 with known form':
    'registered victims of 2024 whose form of exploitation is known',
  'registered victims 2023 with known form':
    'registered victims of 2023 whose form of exploitation is known',
  'suspected traffickers 2024': {
    text: 'suspected traffickers of 2024',
    figure: 'eurostat-thb/suspected-traffickers/eu-27/2024',
  },
  'convicted traffickers 2024': {
    text: 'convicted traffickers of 2024',
    figure: 'eurostat-thb/convicted-traffickers/eu-27/2024',
  },
  'suspected traffickers 2022': {
    text: 'suspected traffickers of 2022',
    figure: 'eurostat-thb/suspected-traffickers/eu-27/2022',
  },
  'convicted traffickers 2022': {
    text: 'convicted traffickers of 2022',
    figure: 'eurostat-thb/convicted-traffickers/eu-27/2022',
  },
};
