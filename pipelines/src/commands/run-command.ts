import { HeldError } from '../release/files/held-error.ts';

/** A command refuses, or was told to: what is wrong or what to do, and nothing was written. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code = 'refused';
  readonly issues: readonly string[];
  /** Whether standard output says it already, as JSON. */
  readonly told: boolean;
  constructor(issues: readonly string[], told = false) {
    super(issues.join('\n'));
    this.issues = issues;
    this.told = told;
  }
}

/**
 * Runs a command’s main function: its exit code, 1 for a refusal, 2 for wrong arguments, 3 for whatever else it throws.
 * With --json among the arguments a refusal is JSON on standard output too, and so is that another command writes.
 */
export async function runCommand(
  name: string,
  usage: string,
  main: () => Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof RefusedError || error instanceof HeldError) {
      const [outcome, told] = 'told' in error ? ['refused', error.told] : ['held', false];
      process.exitCode = outcome === 'held' ? 3 : 1;
      if (!told && process.argv.includes('--json'))
        console.log(JSON.stringify({ outcome, issues: error.issues }));
      console.error(`${name}: ${error.message}\nNothing was written.`);
      return;
    }
    const wrongUse =
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS');
    const message = error instanceof Error ? error.message : String(error);
    console.error(wrongUse ? `${name}: ${message}\n\n${usage}` : `${name}: ${message}`);
    process.exitCode = wrongUse ? 2 : 3;
  }
}
