import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from './received.ts';

/** Throws InvalidOptionError where a reason, or a name that stands for one, says nothing. */
export function requireReason(option: string, text: string): void {
  // Plain JavaScript may leave it out.
  if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text))
    throw new InvalidOptionError(
      option,
      typeof text === 'string' ? `"${text}"` : received(text),
      'a sentence',
    );
}
