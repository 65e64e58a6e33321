/** The oldest Node that the packages run on, as their `engines` say. */
const OLDEST = 20;

/** What to say of a runtime that is too old to run this; `undefined` where it is not. npm only warns of it. */
export function tooOld(version: string): string | undefined {
  return Number.parseInt(version, 10) < OLDEST
    ? `darkfigure: needs Node ${OLDEST} or newer, and this is Node ${version}\n`
    : undefined;
}
