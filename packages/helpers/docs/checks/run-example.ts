import { inspect } from 'node:util';
import type { Example } from './example.ts';
import { markedProgram } from './marked-program.ts';

/** A place where an example does not do what it says. */
export interface Mismatch {
  readonly at: string;
  readonly expected: readonly string[];
  readonly received: readonly string[];
}

/** “[…]” stands for a text that is left out. */
function agrees(expected: string, received: string): boolean {
  const parts = flat(expected)
    .split('[…]')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(flat(received));
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Texts as they are, anything else as Node prints it, on one line. */
const printed = (value: unknown) =>
  typeof value === 'string' ? value : inspect(value, { breakLength: Infinity, depth: 8 });

/**
 * Runs an example and holds every line that it prints, and every error, against what stands beside it. What it prints
 * without saying so is a mismatch, too.
 *
 * @param modules what its imports give, by name.
 */
export function runExample(
  { name, code }: Example,
  modules: Readonly<Record<string, object>>,
): readonly Mismatch[] {
  const program = markedProgram(code);
  const mismatches: Mismatch[] = [];
  let lines: string[] = [];
  const close = (at: string, expected: readonly string[]) => {
    const isSame =
      expected.length === lines.length &&
      expected.every((text, index) => agrees(text, lines[index] ?? ''));
    if (!isSame) mismatches.push({ at, expected, received: lines });
    lines = [];
  };
  const run = new Function('require', 'exports', 'console', 'mark', 'thrown', program.code);
  run(
    (module: string) => modules[module],
    {},
    { log: (...values: readonly unknown[]) => lines.push(values.map(printed).join(' ')) },
    (at: number) => {
      const mark = program.marks[at];
      if (mark !== undefined) close(`${name}, line ${mark.line}`, mark.expected);
    },
    (error: Error) => lines.push(`throws ${error.name}: ${error.message}`),
  );
  if (lines.length > 0) close(`${name}, at its end`, []);
  return mismatches;
}
