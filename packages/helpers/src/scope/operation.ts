/** Operations on two or more figures. */
export type PairOperation =
  | 'sum'
  | 'union'
  | 'intersection'
  | 'difference'
  | 'share'
  | 'ratio'
  | 'scale'
  | 'change'
  | 'combine';

/** What a derived figure was made by. `settle` takes one of several disputed readings. */
export type Operation = PairOperation | 'per-capita' | 'settle';
