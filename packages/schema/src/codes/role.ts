import { type CodeOf, codeList } from './code-list.ts';

/** The part that the counted people play. */
export const role = codeList('role', 'The part that the counted people play.', [
  { code: 'not-applicable', label: '', definition: 'No people are counted.' },
  {
    code: 'victim',
    label: 'victims',
    definition: 'People exploited, or thought to be, at the stage that the figure names.',
  },
  {
    code: 'trafficker',
    label: 'traffickers',
    definition: 'People who exploit or recruit, as the source counts them.',
  },
  {
    code: 'recruiter',
    label: 'recruiters',
    definition: 'People who brought the victim into exploitation.',
    broader: 'trafficker',
  },
  {
    code: 'suspect',
    label: 'suspects',
    definition: 'People suspected of trafficking.',
    broader: 'trafficker',
  },
  {
    code: 'defendant',
    label: 'defendants',
    definition: 'People charged with trafficking.',
    broader: 'trafficker',
  },
  {
    code: 'convicted-person',
    label: 'convicted persons',
    definition: 'People convicted of trafficking.',
    broader: 'defendant',
  },
  {
    code: 'contactor',
    label: 'people who contacted the source',
    definition: 'People who called or wrote, victims or not.',
  },
  {
    code: 'client',
    label: 'clients of services',
    definition: 'People served by a programme.',
    broader: 'victim',
  },
  {
    code: 'applicant',
    label: 'applicants',
    definition: 'People who applied for a status or benefit.',
  },
  {
    code: 'worker',
    label: 'workers',
    definition: 'Workers of a trade or place, exploited or not.',
  },
  {
    code: 'child-migrant',
    label: 'unaccompanied child migrants',
    definition: 'Children who migrate without a parent or guardian.',
  },
  { code: 'migrant', label: 'migrants', definition: 'People on the move across a border.' },
  {
    code: 'runaway',
    label: 'children reported missing or run away',
    definition: 'Children reported missing or run away.',
  },
  { code: 'person', label: 'people', definition: 'People of no particular part.' },
]);
/** A code of the list `role`: the part that the counted people play. */
export type Role = CodeOf<typeof role>;
