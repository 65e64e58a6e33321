import type { OneOrMore } from '../catalog/figure-query.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from './received.ts';

/** One code or several as a list. Throws InvalidOptionError for what is neither: plain JavaScript may ask for anything. */
export function codesIn(field: string, wanted: unknown): readonly string[] {
  const codes: readonly unknown[] = [wanted].flat();
  return codes.map((code) => {
    if (typeof code === 'string') return code;
    throw new InvalidOptionError(field, received(code), 'a code, or a list of codes');
  });
}

/** The codes that are asked for, as they were looked up; undefined where nothing is asked. */
export function asked(
  field: string,
  wanted: OneOrMore<string> | undefined,
  lookUp: (code: string) => string,
): readonly string[] | undefined {
  return wanted === undefined ? undefined : codesIn(field, wanted).map(lookUp);
}

/** Whether a record holds any of what is asked for. */
export function holdsAny(wanted: readonly string[] | undefined, own: readonly string[]): boolean {
  return wanted === undefined || own.some((code) => wanted.includes(code));
}
