import type { CheckOptions } from '../scope/settings.ts';
import type { Dependence } from './dependence.ts';

/** What may be told to an operation. */
export interface OperationOptions extends CheckOptions {
  /** How the errors of the operands go together; nothing is assumed where it is left out. */
  readonly dependence?: Dependence | undefined;
}
