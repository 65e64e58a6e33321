import type { OneOrMore } from './figure-query.ts';

/** The codes that are asked for, as they were looked up; undefined where nothing is asked. */
export function asked(
  wanted: OneOrMore<string> | undefined,
  lookUp: (code: string) => string,
): readonly string[] | undefined {
  return (typeof wanted === 'string' ? [wanted] : wanted)?.map(lookUp);
}

/** Whether a record holds any of what is asked for. */
export function holdsAny(wanted: readonly string[] | undefined, own: readonly string[]): boolean {
  return wanted === undefined || own.some((code) => wanted.includes(code));
}
