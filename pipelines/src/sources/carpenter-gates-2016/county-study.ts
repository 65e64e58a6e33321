export const study = {
  frame: 'unspecified',
  temporal: 'flow-in',
  geographyRole: 'exploitation',
  exploitation: 'sexual-exploitation',
} as const;

export const carriedOver = {
  kind: 'extrapolation',
  direction: 'unknown',
  note: 'Small samples are carried over to a whole county; no interval is on the pages read.',
} as const;

export const sampled = {
  kind: 'sampling',
  direction: 'unknown',
  note: 'Of those whom the study reached; how many answered and an interval are not on the pages read.',
} as const;

export const twoValues = {
  grade: '3',
  reason: 'Read on summaries; pages on the same study print different values.',
} as const;

export const interviews = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'People who could be interviewed in one county, partly in prison; not drawn at random.',
} as const;
