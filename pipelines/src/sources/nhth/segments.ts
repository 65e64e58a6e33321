import type { SegmentSpec } from '../../source/population-spec.ts';

export const segments: Readonly<Record<string, SegmentSpec>> = {
  'from-victims-and-survivors': {
    label: 'from victims and survivors',
    definition:
      'Contacts by people about their own trafficking situation, present or past, as the hotline took it.',
  },
  'from-community-members': {
    label: 'from community members',
    definition: 'Contacts by members of the public about somebody else.',
  },
  'web-forms': {
    label: 'web forms',
    definition: 'Reports through the form on the hotline’s site.',
  },
  'e-mails': { label: 'e-mails', definition: 'Messages by e-mail.' },
  texts: { label: 'text messages', definition: 'Contacts by text message.' },
  'high-indicators': {
    label: 'with a high level of indicators',
    definition: 'The upper of the two tiers that the hotline published until about 2016.',
  },
  'moderate-indicators': {
    label: 'with a moderate level of indicators',
    definition:
      'The lower of the two tiers until about 2016: some indicators, but key details missing.',
  },
  'without-permanent-residence': {
    label: 'without lawful permanent residence',
    definition: 'Foreign nationals who are not lawful permanent residents.',
  },
  'recruited-by-family-or-caregiver': {
    label: 'recruited by a family member or caregiver',
    definition: 'A family member or caregiver brought the victim into trafficking.',
  },
  'recruited-by-family': {
    label: 'recruited by a family member',
    definition: 'A family member brought the victim into trafficking.',
    broader: 'recruited-by-family-or-caregiver',
  },
  'recruited-by-partner-or-marriage-proposition': {
    label: 'recruited by an intimate partner or through a marriage proposition',
    definition:
      'An intimate partner, or a proposition of marriage, brought the victim into trafficking.',
  },
  'recruiter-posing-as-partner': {
    label: 'by a recruiter who posed as a partner',
    definition: 'Recruitment by feigned affection: a way of recruiting, not a relationship.',
  },
  'by-phone': { label: 'by telephone', definition: 'Contact by a telephone call.' },
};
