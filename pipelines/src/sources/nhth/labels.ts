import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec } from '../../source/population-spec.ts';
import type { QuantitySpec, SourceModule } from '../../source/source-module.ts';

const fromVictims = ['from-victims-and-survivors'];

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
  'calls received': 'calls-received',
  'calls from victims and survivors': { measure: 'calls-received', segments: fromVictims },
  'calls from community members': {
    measure: 'calls-received',
    segments: ['from-community-members'],
  },
  'average calls per month': 'calls-per-month',
  'web forms received': { measure: 'messages-received', segments: ['web-forms'] },
  'e-mails received': { measure: 'messages-received', segments: ['e-mails'] },
  'texts received': { measure: 'messages-received', segments: ['texts'] },
  'signals received': 'signals-received',
  'contacts received': 'signals-received',
  'signals from victims and survivors': { measure: 'signals-received', segments: fromVictims },
  'signals since launch': 'signals-since-launch',
  'cases identified': 'cases-identified',
  'cases identified, hotline and BeFree textline': 'cases-identified-with-befree',
  'cases identified, all Polaris-operated hotlines': 'cases-identified-all-hotlines',
  'cases since launch': 'cases-since-launch',
  'cases since launch, hotline and BeFree textline': 'cases-since-launch-with-befree',
  'cases with such a victim': 'cases-by-noted-attribute',
  'cases reported to law enforcement': 'cases-reported-to-law-enforcement',
  'share of cases': 'share-of-cases',
  'share of cases with US citizens': {
    measure: 'share-of-cases-by-citizenship',
    citizenship: 'national',
  },
  'victims identified': 'victims-identified',
  'victims since launch': 'victims-since-launch',
  'victims noted as such': 'victims-by-noted-attribute',
  'share of victims': 'share-of-victims',
  'share of victims recruited by': 'share-of-victims-by-recruiter',
  'share of recruitment methods': 'share-of-recruitment-methods',
  'potential traffickers': 'traffickers-identified',
  businesses: 'businesses-identified',
  'survivors who made contact': 'survivors-making-contact',
  'service referrals': 'service-referrals',
  'share of reports that led to an investigation': 'share-of-reports-with-investigation',
  'share of contactors': 'share-of-contactors',
};

export const forms: Readonly<Record<string, Exploitation>> = {
  'sex trafficking': 'sexual-exploitation',
  'labor trafficking': 'forced-labour',
  'sex and labor trafficking': 'sexual-and-labour',
  'type not specified': 'unspecified',
  'Sex trafficking': 'sexual-exploitation',
  'Labor trafficking': 'forced-labour',
  'Sex and labor trafficking': 'sexual-and-labour',
  'Not specified': 'unspecified',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
  female: { sex: 'female' },
  women: { sex: 'female' },
  male: { sex: 'male' },
  'gender minorities': { sex: 'gender-minority' },
  adults: { age: 'adult' },
  minors: { age: 'minor' },
  Female: { sex: 'female' },
  Male: { sex: 'male' },
  'Gender minorities': { sex: 'gender-minority' },
  'Gender unknown': { sex: 'unknown' },
  Adult: { age: 'adult' },
  Minor: { age: 'minor' },
  'Age unknown': { age: 'unknown' },
  'US citizens': { citizenship: 'national' },
  'foreign nationals': { citizenship: 'foreign' },
  'lawful permanent residents': { citizenship: 'permanent-resident' },
  'neither US citizens nor lawful permanent residents': {
    citizenship: 'foreign',
    segments: ['without-permanent-residence'],
  },
  'high level of indicators': { segments: ['high-indicators'] },
  'moderate level of indicators': { segments: ['moderate-indicators'] },
  'family member or caregiver': { segments: ['recruited-by-family-or-caregiver'] },
  'family member': { segments: ['recruited-by-family'] },
  'intimate partner or marriage proposition': {
    segments: ['recruited-by-partner-or-marriage-proposition'],
  },
  'recruiter posing as a partner': { segments: ['recruiter-posing-as-partner'] },
  'by phone': { segments: ['by-phone'] },
};

export const bases: NonNullable<SourceModule['bases']> = {
  '9,298 unique cases': {
    text: '9,298 unique potential cases, December 2007 to 2012',
    figure: 'nhth/cases-identified/us/20071207--20121231',
  },
  'sex trafficking cases': {
    text: '5,932 potential sex trafficking cases, December 2007 to 2012',
    figure: 'nhth/cases-identified/us/20071207--20121231/sexual-exploitation',
  },
};
