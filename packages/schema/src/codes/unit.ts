import { type CodeOf, codeList } from './code-list.ts';
import { unitsOfPeople } from './units-of-people.ts';

/** What one unit of the number is. Two units are never the same thing, however alike they read. */
export const unit = codeList('unit', 'What one unit of the number is.', [
  ...unitsOfPeople,
  {
    code: 'cases',
    label: 'cases',
    definition: 'Situations, files or court cases; one case may hold several people.',
  },
  { code: 'incidents', label: 'incidents', definition: 'Events recorded by police.' },
  {
    code: 'offences',
    label: 'offences',
    definition: 'Offences known to police; one incident may hold several.',
  },
  {
    code: 'victimizations',
    label: 'victimizations',
    definition: 'One offence against one person; a person may be counted more than once.',
  },
  {
    code: 'signals',
    label: 'signals',
    definition: 'Single contacts with a hotline by any channel.',
  },
  { code: 'calls', label: 'calls', definition: 'Telephone calls.' },
  {
    code: 'messages',
    label: 'messages',
    definition: 'Texts, web forms, chats or e-mails, as the measure says.',
  },
  {
    code: 'reports',
    label: 'reports',
    definition: 'Reports passed to an authority or clearing house.',
  },
  {
    code: 'referrals',
    label: 'referrals',
    definition: 'Referrals of people into a service or a national mechanism.',
  },
  { code: 'businesses', label: 'businesses', definition: 'Businesses named in cases.' },
  { code: 'groups', label: 'groups', definition: 'Criminal groups or networks.' },
  {
    code: 'arrests',
    label: 'arrests',
    definition: 'Arrests; one person may be arrested more than once.',
  },
  { code: 'investigations', label: 'investigations', definition: 'Investigations opened or open.' },
  { code: 'indictments', label: 'indictments', definition: 'Indictments.' },
  {
    code: 'prosecutions',
    label: 'prosecutions',
    definition: 'Prosecutions, as the source counts them: of cases or of people.',
  },
  {
    code: 'convictions',
    label: 'convictions',
    definition: 'Convictions, as the source counts them.',
  },
  { code: 'sentences', label: 'sentences', definition: 'Sentences imposed.' },
  { code: 'charges', label: 'charges', definition: 'Charges or counts in an indictment.' },
  { code: 'laws', label: 'laws', definition: 'Laws passed or amended.' },
  { code: 'countries', label: 'countries', definition: 'Countries or territories.' },
  { code: 'agencies', label: 'agencies', definition: 'Police or other reporting agencies.' },
  {
    code: 'applications',
    label: 'applications',
    definition: 'Applications for a status or benefit.',
  },
  {
    code: 'grants',
    label: 'grants of status',
    definition: 'Applications for a status or benefit that were granted.',
  },
  {
    code: 'denials',
    label: 'denials of status',
    definition: 'Applications for a status or benefit that were refused.',
  },
  { code: 'letters', label: 'letters', definition: 'Certification or eligibility letters.' },
  {
    code: 'encounters',
    label: 'encounters',
    definition: 'Meetings of border officers with a person; one person may be met several times.',
  },
  {
    code: 'usd',
    label: 'US dollars',
    definition: 'United States dollars of the year that the measure names.',
  },
  { code: 'months', label: 'months', definition: 'Months of time.' },
  { code: 'years-of-age', label: 'years of age', definition: 'Age in completed years.' },
  { code: 'percent', label: 'percent', definition: 'Parts in a hundred of the denominator.' },
  {
    code: 'percent-change',
    label: 'percent change',
    definition: 'Change in percent of an earlier value; may be negative or above 100.',
  },
  {
    code: 'per-100',
    label: 'per 100',
    definition: 'Per hundred of the denominator; may exceed 100.',
  },
  {
    code: 'per-1000',
    label: 'per 1,000 people',
    definition: 'Per thousand people of the denominator.',
  },
  {
    code: 'per-100000',
    label: 'per 100,000 people',
    definition: 'Per hundred thousand people of the denominator.',
  },
  { code: 'ratio', label: 'ratio', definition: 'One quantity as a multiple of another.' },
]);
/** A code of the list `unit`: what one unit of the number is. */
export type Unit = CodeOf<typeof unit>;
