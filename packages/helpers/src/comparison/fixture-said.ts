import type { Operand } from '../arithmetic/operand.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import type { ComparisonOptions } from './comparison-types.ts';

/** Every axis on which something is to be said of two numbers, with the reason. */
export const saidOf = (a: Operand, b: Operand, options?: ComparisonOptions) =>
  comparable(a, b, options)
    .axes.filter(({ reason }) => reason !== 'same')
    .map(({ axis, reason }) => `${axis} ${reason}`);
/** The reasons that stand beside the order of two numbers. */
export const codesOf = (a: Operand, b: Operand) =>
  compare(a, b).reasons.map(({ reason }) => reason);
