import { type CodeOf, codeList } from './code-list.ts';

/** The identification ladder: how far a person or case had come towards being established as trafficking. */
export const stage = codeList('stage', 'How far identification had gone when the count was made.', [
  {
    code: 'not-applicable',
    label: '',
    definition:
      'The number is not of people or cases on the identification ladder (laws, countries, money, denominators).',
  },
  {
    code: 'signal',
    label: 'signalled',
    definition: 'A contact or report; nothing has been assessed.',
  },
  {
    code: 'at-risk',
    label: 'at risk',
    definition: 'Exposed to a risk of exploitation. Never a victim.',
  },
  {
    code: 'potential',
    label: 'potential',
    definition: 'Indicators were noted; no authority has decided.',
  },
  {
    code: 'presumed',
    label: 'presumed',
    definition:
      'An organisation or first responder presumes trafficking; formal identification is pending or was not sought.',
    mapping: { eurostat: 'presumed' },
  },
  {
    code: 'identified',
    label: 'identified',
    definition: 'A competent body or government has identified the person or case as trafficking.',
    mapping: { eurostat: 'identified', unodc: 'detected' },
  },
  {
    code: 'confirmed',
    label: 'confirmed',
    definition: 'An investigation or final decision confirmed trafficking.',
    mapping: { 'uk-nrm': 'conclusive grounds' },
  },
  {
    code: 'assisted',
    label: 'assisted',
    definition: 'The person received a service or a benefit reserved to victims.',
  },
  {
    code: 'suspected',
    label: 'suspected',
    definition: 'People investigated or arrested on suspicion of the offence.',
  },
  { code: 'prosecuted', label: 'prosecuted', definition: 'People or cases before a court.' },
  { code: 'convicted-case', label: 'convicted', definition: 'A court has convicted.' },
  {
    code: 'estimated-total',
    label: 'estimated',
    definition: 'A model or survey estimate of everybody, seen and unseen.',
  },
  {
    code: 'self-reported',
    label: 'self-reported',
    definition: 'People said so themselves in a survey or interview.',
  },
]);
/** A code of the list `stage`: how far identification had gone when the count was made. */
export type Stage = CodeOf<typeof stage>;
