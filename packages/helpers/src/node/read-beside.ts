import * as errors from './errors.ts';

/** `require`, under a name that the bundler leaves alone; the build puts the word back. */
declare const requireBeside: (path: string) => object;

/**
 * Reads code that stands beside this. It takes the classes of errors from a file that is filled before: of a test that puts
 * something in the place of the entry it would get that, were they asked of the entry.
 */
export function readBeside<Code>(read: () => Code): Code {
  Object.assign(requireBeside('./errors.cjs'), errors);
  return read();
}
