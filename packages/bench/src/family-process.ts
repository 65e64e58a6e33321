import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchCase } from './bench-case.ts';
import { joinRounds } from './join-rounds.ts';

/** Comparisons that a process makes inside of itself, by name. */
export const families = {
  lookup: async () => (await import('./cases/lookup.ts')).lookupCases(),
  arithmetic: async () => (await import('./cases/arithmetic.ts')).arithmeticCases(),
  diff: async () => (await import('./cases/diff.ts')).diffCases(10_000),
} as const satisfies Readonly<Record<string, () => Promise<readonly BenchCase<number>[]>>>;

/**
 * The same comparisons in several processes, one after the other: how the engine happens to lay out and compile a loop
 * differs from process to process by more than from round to round, and would else count as measured to the last digit.
 */
export function sampleFamily(
  name: keyof typeof families,
  runs: number,
  progress: (what: string) => void,
): readonly BenchCase[] {
  const program = fileURLToPath(new URL('./family-main.ts', import.meta.url));
  const rounds = Array.from({ length: runs }, (_, run) => {
    progress(`process ${run + 1} of ${runs}`);
    // By Node alone, which strips the types: a loader would hold back the imports of the peers.
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, name], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    return JSON.parse(stdout) as readonly BenchCase<number>[];
  });
  return joinRounds(rounds);
}
