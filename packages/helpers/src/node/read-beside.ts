import * as errors from './errors.ts';

/** `require`, under a name that the bundler leaves alone; the build puts the word back. */
declare const requireBeside: (path: string) => object;

/**
 * Reads code that stands beside this. It takes the classes of errors from a file that is filled before, so that they are
 * those which were imported: asked of the entry, they would be those of a test that has put something in its place, or has
 * modules read anew.
 */
export function readBeside<Code>(read: () => Code): Code {
  Object.assign(requireBeside('./errors.cjs'), errors);
  return read();
}
