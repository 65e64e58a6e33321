import type { Assumption } from '../scope/assumption.ts';
import type { Dependence } from './dependence.ts';

/** What may be told to an operation. */
export interface OperationOptions {
  /** How the errors of the operands go together; nothing is assumed where it is left out. */
  readonly dependence?: Dependence | undefined;
  readonly assumptions?: readonly Assumption[] | undefined;
  /** Why a break of the series does not matter here. */
  readonly acrossBreak?: string | undefined;
}
