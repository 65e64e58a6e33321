import type { Code } from './code-list.ts';

/** Units of which each is one person. */
export const unitsOfPeople = [
  {
    code: 'victims',
    label: 'victims',
    definition: 'People that the source counts as victims, at the stage that the figure names.',
  },
  {
    code: 'persons',
    label: 'persons',
    definition: 'People of any role other than a counted victim, suspect or defendant.',
  },
  { code: 'suspects', label: 'suspects', definition: 'People whom police or prosecutors suspect.' },
  { code: 'defendants', label: 'defendants', definition: 'People charged before a court.' },
  {
    code: 'traffickers',
    label: 'traffickers',
    definition: 'People whom the source calls traffickers, whether or not a court has said so.',
  },
  {
    code: 'prisoners',
    label: 'prisoners',
    definition: 'People held in prison at the date of the count.',
  },
  {
    code: 'clients',
    label: 'clients',
    definition:
      'People served by a funded programme; one person may appear in several programmes or years.',
  },
] as const satisfies readonly Code[];
