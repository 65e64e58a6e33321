import { afterEach, expect, test, vi } from 'vitest';
import { sayStep } from './say-step.ts';

const wasTerminal = process.stderr.isTTY;
afterEach(() => {
  process.stderr.isTTY = wasTerminal;
  vi.restoreAllMocks();
});

test.each([
  [true, [['regenerate: building …\n']]],
  [false, []],
])('where standard error is a terminal (%s), a step is said as it begins', (isTTY, said) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  process.stderr.isTTY = isTTY;
  sayStep('regenerate', 'building');
  expect(write.mock.calls).toEqual(said);
});
