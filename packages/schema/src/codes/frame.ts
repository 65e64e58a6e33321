import { type CodeOf, codeList } from './code-list.ts';

/** Whose definition decides what is counted. */
export const frame = codeList('frame', 'Whose definition decides what is counted.', [
  {
    code: 'palermo',
    label: 'UN Trafficking in Persons Protocol',
    definition: 'Act, means and purpose as in the Protocol of 2000.',
  },
  {
    code: 'ic-tip',
    label: 'international classification of trafficking',
    definition:
      'The statistical classification standard for administrative data on trafficking of IOM and UNODC.',
  },
  {
    code: 'tvpa-severe-forms',
    label: 'US TVPA severe forms of trafficking',
    definition:
      'Severe forms of trafficking in persons under the US Trafficking Victims Protection Act.',
  },
  {
    code: 'us-federal-statutes',
    label: 'US federal statutes chosen by the source',
    definition:
      'A list of US federal offences chosen by the source, wider than the TVPA crimes alone.',
  },
  {
    code: 'iccs-0204',
    label: 'ICCS 0204 trafficking in persons',
    definition:
      'Trafficking in persons in the International Classification of Crime for Statistical Purposes.',
  },
  {
    code: 'nibrs-64a',
    label: 'FBI NIBRS 64A commercial sex acts',
    definition: 'The FBI offence class for human trafficking into commercial sex acts.',
  },
  {
    code: 'nibrs-64b',
    label: 'FBI NIBRS 64B involuntary servitude',
    definition: 'The FBI offence class for human trafficking into involuntary servitude.',
  },
  {
    code: 'nibrs-64',
    label: 'FBI NIBRS 64 human trafficking',
    definition: 'Both FBI offence classes for human trafficking together.',
  },
  {
    code: 'uk-nrm',
    label: 'UK National Referral Mechanism',
    definition:
      'Modern slavery in the sense of the UK National Referral Mechanism; the stage says how far a case was decided.',
  },
  {
    code: 'eu-directive',
    label: 'EU anti-trafficking directive',
    definition: 'Trafficking under Directive 2011/36/EU as member states record it.',
  },
  {
    code: 'ilo-forced-labour',
    label: 'ILO forced labour',
    definition: 'Forced labour under ILO Convention 29.',
  },
  {
    code: 'ilo-modern-slavery',
    label: 'ILO and Walk Free modern slavery',
    definition: 'Forced labour and forced marriage together.',
  },
  {
    code: 'walk-free-modern-slavery',
    label: 'Walk Free modern slavery',
    definition: 'Modern slavery as the Global Slavery Index of the edition defines it.',
  },
  {
    code: 'source-own',
    label: 'the source’s own definition',
    definition: 'A definition of the source’s own, said in the measure.',
  },
  {
    code: 'unspecified',
    label: 'definition not stated',
    definition: 'The part that was read states no definition.',
  },
]);
/** A code of the list `frame`: whose definition decides what is counted. */
export type Frame = CodeOf<typeof frame>;
