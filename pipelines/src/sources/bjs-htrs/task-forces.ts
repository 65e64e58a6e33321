import type { ComponentSpec } from '../../source/source-module.ts';

export const taskForces = {
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'detection',
} as const;
export const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Incidents of federally funded task forces only; the rest of the country is not in it.',
};
export const caseload: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'The caseload of federally funded task forces; where they are and whom they look for shapes it.',
};

export const unproved: ComponentSpec = {
  kind: 'measurement',
  direction: 'over',
  note: 'Allegations: of the incidents of 2008 to June 2010 that could be judged after a year 30 percent were confirmed and 38 percent found not to be trafficking.',
};
