import { expect, test } from 'vitest';
import { withData } from './fixture/tiny-box.ts';
import { wideBox } from './fixture/wide-box.ts';
import type { Output } from './io.ts';
import { write, writeLines } from './write.ts';

const { box } = wideBox();
const failing = (error: unknown): Output => ({
  write: () => {
    throw error;
  },
});
const broken = (code: string) => Object.assign(new Error(`write ${code}`), { code });

test('a reader that is gone is no error, anything else that keeps text from being written is', async () => {
  expect(write(failing(broken('EPIPE')), 'x')).toBe(true);
  for (const error of [broken('ENOSPC'), new Error('no code'), 'EPIPE', { code: 'EPIPE' }])
    expect(() => write(failing(error), 'x')).toThrow();
  expect([true, undefined, false].map((more) => write({ write: () => more }, 'x'))).toEqual([
    true,
    true,
    false,
  ]);
  const ran = await box.run(withData('find'), { stdout: failing(broken('ENOSPC')) });
  expect([ran.code, ran.err]).toEqual([3, 'darkfigure: could not run: write ENOSPC\n']);
});

test('lines are written one by one; what is nothing is left out, and nothing is written to one that has gone', async () => {
  const lines = (): (object | null)[] => [null, { a: 1 }, null, { b: 2 }];
  const answer = { what: 'x', lines: lines(), code: () => 1 as const };
  let text = '';
  const output = (fields: Partial<Output> = {}): Output => ({
    write: (more: string) => {
      text += more;
    },
    ...fields,
  });
  expect(await writeLines(output(), answer)).toBe(1);
  expect(text).toBe('{"a":1}\n{"b":2}\n');
  text = '';
  expect(await writeLines(output({ destroyed: true }), answer)).toBe(1);
  expect(text).toBe('');
  // One that goes while it is waited for never drains.
  const gone = {
    destroyed: false,
    once: () => {},
    write: () => {
      gone.destroyed = true;
      return false;
    },
  };
  expect(await writeLines(gone, answer)).toBe(1);
  // One that cannot say when it has drained is not waited for.
  let count = 0;
  const counting = () => {
    count += 1;
    return false;
  };
  expect(await writeLines({ write: counting }, answer)).toBe(1);
  expect(count).toBe(2);
  const left: string[] = [];
  const waiting = new Map<string, () => void>();
  const slow: Output = {
    write: () => false,
    once: (event, then) => {
      waiting.set(event, then);
      queueMicrotask(() => waiting.get('drain')?.());
    },
    off: (event) => left.push(event),
  };
  expect(await writeLines(slow, { ...answer, lines: [{ a: 1 }] })).toBe(1);
  // Whatever it waited for, it waits for no longer.
  expect(new Set(left)).toEqual(new Set(['drain', 'close']));
});
