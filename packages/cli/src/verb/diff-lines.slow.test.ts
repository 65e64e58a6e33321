import { afterAll, expect, test, vi } from 'vitest';
import { sandbox } from '../fixture/sandbox.ts';

/** Two folders that are equal for 1.2 seconds of reading; the fixture on a real disk takes a millisecond. */
vi.mock('@darkfigure/audit/load', async (importActual) => ({
  ...(await importActual<object>()),
  diffFilesByTurns: function* (before: string) {
    if (before.endsWith('changed')) yield { record: 'dataset', id: 'dataset' };
    for (let stretch = 0; stretch < 20; stretch += 1) {
      const until = performance.now() + 60;
      while (performance.now() < until);
      yield null;
    }
  },
}));

const box = sandbox();
afterAll(box.remove);

test.each([
  ['equal', false, true, 'darkfigure: comparing line by line …\n'],
  ['equal', true, true, 'darkfigure: comparing line by line …\n'],
  ['changed', false, true, 'darkfigure: comparing line by line …\n'],
  // The change that is seen says enough.
  ['changed', true, true, ''],
  ['equal', true, false, ''],
] as const)(
  '%s files, changes to a terminal: %s, messages to one: %s',
  async (before, out, err, said) => {
    const [printed, told]: [string[], string[]] = [[], []];
    const to = (lines: string[], isTTY: boolean) => ({
      isTTY,
      write: (text: string) => {
        lines.push(text);
      },
    });
    const { code } = await box.run(['diff', before, 'now', '--lines'], {
      stdout: to(printed, out),
      stderr: to(told, err),
    });
    expect(code).toBe(before === 'changed' ? 1 : 0);
    expect(printed).toHaveLength(code);
    expect(told.join('')).toBe(said);
  },
);
