import { InvalidOptionError } from '../errors/invalid-errors.ts';

/** Throws InvalidOptionError where a reason, or a name that stands for one, says nothing. */
export function requireReason(option: string, text: string): void {
  // Plain JavaScript may leave it out.
  if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text))
    throw new InvalidOptionError(option, `"${text ?? ''}"`, 'a sentence');
}
