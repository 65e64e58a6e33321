import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayWaiting } from './say-waiting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is said while something takes so many milliseconds. */
async function said(milliseconds: number, isTTY: boolean): Promise<string> {
  let text = '';
  const stderr = {
    isTTY,
    write: (more: string) => {
      text += more;
    },
  };
  const work = new Promise<string>((resolve) => setTimeout(() => resolve('done'), milliseconds));
  const answer = sayWaiting({ stderr }, 'building', work);
  await vi.advanceTimersByTimeAsync(milliseconds);
  expect(await answer).toBe('done');
  await vi.advanceTimersByTimeAsync(5000);
  return text;
}

test('work over a second is told to a person, once', async () => {
  expect(await said(1500, true)).toBe('darkfigure: building …\n');
});

test('short work, and a pipe, hear nothing', async () => {
  expect(await said(900, true)).toBe('');
  expect(await said(1500, false)).toBe('');
});

test('what fails is still thrown', async () => {
  const stderr = { isTTY: true, write: () => {} };
  await expect(sayWaiting({ stderr }, 'x', Promise.reject(new Error('no')))).rejects.toThrow('no');
});
