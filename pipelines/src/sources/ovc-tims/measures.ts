import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const common = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'detection',
} as const;
const clients = { ...common, unit: 'clients', stage: 'assisted', role: 'client' } as const;
const shares = { ...common, unit: 'percent', stage: 'assisted', role: 'client' } as const;

const asVictims: ComponentSpec = {
  kind: 'definitional',
  direction: 'either',
  note: 'Clients are people whom a grantee serves as victims, some on strong indicators alone; nobody has to confirm it.',
};
const served: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only people who reached an organisation with such a grant.',
};
const repeated: ComponentSpec = {
  kind: 'duplication',
  direction: 'over',
  note: 'The same person may be a client of several grantees or in several years.',
};
const servedShare: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'Who reaches a funded service depends on which services are funded, for whom and where.',
};

export const measures: Readonly<Record<string, MeasureSpec>> = {
  grantees: {
    ...common,
    label: 'organisations that reported services under trafficking grants',
    definition: 'Grantees whose reports stand behind the clients of the same publication.',
    unit: 'agencies',
    stage: 'not-applicable',
    role: 'not-applicable',
    geographyRole: 'jurisdiction',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Organisations paid by others serve victims as well; of the grantees themselves it is a plain count.',
      },
    ],
  },
  'clients-served': {
    ...clients,
    label: 'clients of services for trafficking victims under federal grants',
    definition:
      'Clients, new and older ones, whom grantees served in the period, all types of trafficking together.',
    uncertainty: [asVictims, served, repeated],
  },
  'clients-new': {
    ...clients,
    label: 'new clients of services for trafficking victims under federal grants',
    definition: 'Clients whom grantees took on in the period, all types of trafficking together.',
    uncertainty: [asVictims, served, repeated],
  },
  'clients-average-per-quarter': {
    ...clients,
    label: 'clients of services for trafficking victims under federal grants in an average quarter',
    definition:
      'Clients served in a quarter, averaged over the four quarters of the fiscal year. Not comparable with the clients of a whole year.',
    uncertainty: [
      asVictims,
      served,
      { ...repeated, note: 'The same person may be a client of several grantees.' },
    ],
  },
  'share-of-clients': {
    ...shares,
    label: 'of the clients of services for trafficking victims under federal grants, by age',
    definition: 'The part of the clients served in the grant year that belongs to the age group.',
    uncertainty: [asVictims, servedShare],
  },
  'share-of-new-clients': {
    ...shares,
    label: 'of the new clients of services for trafficking victims under federal grants, by age',
    definition:
      'The part of the clients taken on in the fiscal year that belongs to the age group, as printed.',
    uncertainty: [asVictims, servedShare],
  },
};
