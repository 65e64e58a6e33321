export const federal = {
  frame: 'us-federal-statutes',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
} as const;
export const wide =
  'By lead charge, with peonage, slavery, forced labor and sex trafficking, production of child sexual abuse material, and transportation for illegal sex activity counted together.';
/** What the report calls human trafficking, so that no number of it is told as one of trafficking alone. */
export const offenses =
  'human trafficking, production of child sexual abuse material or transportation for illegal sex';
export const chosen = [
  {
    kind: 'coverage',
    direction: 'unknown',
    note: 'Federal suspects follow the priorities of investigators and prosecutors; what holds for them need not hold for trafficking.',
  },
] as const;
export const wider = [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'Only people whom federal authorities came to suspect; the years follow the priorities of investigators and prosecutors.',
  },
  {
    kind: 'definitional',
    direction: 'over',
    note: 'Three fifths of the suspects of FY2015 have a lead charge other than peonage, slavery, forced labor or sex trafficking.',
  },
] as const;
