import type { PairOperation } from './operation.ts';
import type { PairCheck } from './pair-check.ts';
import type { Settings } from './settings.ts';
import type { Subject } from './subject.ts';

/** What an operation demands of what its operands are of. */
export interface Rule<Of extends PairOperation = PairOperation> {
  readonly operation: Of;
  /** Reasons against the operation on two subjects in this order, and what had to be assumed for want of them. */
  readonly check: (a: Subject, b: Subject, settings: Settings) => PairCheck;
}
