import { type CodeOf, codeList } from './code-list.ts';

export const changeClass = codeList('change-class', 'What the audit of two versions speaks of.', [
  { code: 'added', label: 'added', definition: 'A record that the old version does not hold.' },
  {
    code: 'withdrawn',
    label: 'withdrawn',
    definition: 'A record that the new version no longer holds.',
  },
  {
    code: 'moved',
    label: 'moved',
    definition: 'A record with a new id and a redirect from the old one.',
  },
  { code: 'split', label: 'split', definition: 'One record became several.' },
  {
    code: 'vintage-added',
    label: 'revised',
    definition: 'A publication gave a new value for the same figure.',
  },
  {
    code: 'bound-changed',
    label: 'bound changed',
    definition: 'A bound or the kind of value changed.',
  },
  { code: 'qualifier-changed', label: 'qualifier changed', definition: 'The hedge changed.' },
  {
    code: 'interval-widened',
    label: 'interval widened',
    definition: 'The interval or range became wider.',
  },
  {
    code: 'interval-narrowed',
    label: 'interval narrowed',
    definition: 'The interval or range became narrower.',
  },
  {
    code: 'status-changed',
    label: 'status changed',
    definition: 'The observation status changed.',
  },
  {
    code: 'scope-changed',
    label: 'scope changed',
    definition: 'An axis of the scope other than the unit changed in place.',
  },
  {
    code: 'definition-changed',
    label: 'definition changed',
    definition: 'What is counted was redefined in place.',
  },
  { code: 'unit-changed', label: 'unit changed', definition: 'The unit changed in place.' },
  { code: 'method-changed', label: 'method changed', definition: 'The method changed in place.' },
  {
    code: 'grade-changed',
    label: 'grade changed',
    definition: 'A reliability or credibility grade changed.',
  },
  {
    code: 'claim-verdict-changed',
    label: 'verdict changed',
    definition: 'A claim has another verdict or other mutations.',
  },
  {
    code: 'code-list-changed',
    label: 'code list changed',
    definition: 'A code was added, removed or redefined.',
  },
  { code: 'schema-changed', label: 'schema changed', definition: 'A field was added or removed.' },
  {
    code: 'metadata-changed',
    label: 'metadata changed',
    definition: 'Notes, links, locators, wording.',
  },
]);
/** A code of the list `change-class`: what the audit of two versions speaks of. */
export type ChangeClass = CodeOf<typeof changeClass>;
