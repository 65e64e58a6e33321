import { checkVerb } from './check.ts';
import { claimVerb } from './claim.ts';
import { claimsVerb } from './claims.ts';
import { codesVerb } from './codes.ts';
import { diffVerb } from './diff.ts';
import { figureVerb } from './figure.ts';
import { findVerb } from './find.ts';
import { historyVerb } from './history.ts';
import { lockVerb } from './lock.ts';
import { sourceVerb } from './source.ts';
import type { Verb } from './verb.ts';
import { verifyVerb } from './verify.ts';

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  figureVerb,
  findVerb,
  claimVerb,
  claimsVerb,
  sourceVerb,
  codesVerb,
  diffVerb,
  lockVerb,
  checkVerb,
  historyVerb,
  verifyVerb,
];
