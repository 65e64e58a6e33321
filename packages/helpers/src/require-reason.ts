import { InvalidOptionError } from './errors.ts';

/** Throws InvalidOptionError where a reason, or a name that stands for one, says nothing. */
export function requireReason(option: string, text: string): void {
  if (text.trim() === '') throw new InvalidOptionError(option, `"${text}"`, 'a sentence');
}
