/** Tells a person at a terminal what begins, where it takes over a second; pipes and logs get nothing, as of `darkfigure`. */
export function sayStep(name: string, what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${name}: ${what} …\n`);
}
