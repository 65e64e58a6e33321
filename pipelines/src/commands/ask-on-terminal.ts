import { createInterface } from 'node:readline/promises';
import type { Ask } from '../release/new-release/collect-answers.ts';

/** Asks on the terminal; `undefined` where input or output is none. */
export function askOnTerminal(): Ask | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (text, usual) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    // Closing the input (Ctrl-C, Ctrl-D) answers nothing and would leave the question open for ever.
    const closed = new Promise<undefined>((resolve) => {
      terminal.once('SIGINT', () => terminal.close());
      terminal.once('close', () => resolve(undefined));
    });
    const question = `${text}${usual === undefined ? '' : ` [${usual}]`}: `;
    const asked = terminal.question(question).catch(() => undefined);
    try {
      return await Promise.race([asked, closed]);
    } finally {
      terminal.close();
    }
  };
}
