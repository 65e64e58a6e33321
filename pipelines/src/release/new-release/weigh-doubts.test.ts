import { expect, test } from 'vitest';
import { weighDoubts } from './weigh-doubts.ts';

const [jump, unit] = ['jump:a/b/us/2025', 'unit:a/b/us/2025'].map((name) => ({ name, said: name }));
if (jump === undefined || unit === undefined) throw new Error('no doubts');

test('nothing doubted, or every doubt accepted by its name, is accepted', () => {
  expect(weighDoubts([], [])).toEqual({ kind: 'accepted' });
  expect(weighDoubts([jump, unit], [unit.name, jump.name])).toEqual({ kind: 'accepted' });
});

test('what is open is named as it can be accepted', () => {
  expect(weighDoubts([jump, unit], [jump.name])).toMatchObject({
    kind: 'open',
    open: [unit],
    issues: [expect.anything(), "  --accept 'unit:a/b/us/2025' --because '<why>'"],
  });
});

test('a doubt accepted that nobody has goes before what is open, and names the nearest', () => {
  expect(weighDoubts([jump], ['jump:a/b/us/2024'])).toEqual({
    kind: 'stale',
    open: [jump],
    issues: ['--accept jump:a/b/us/2024: no such doubt; nearest: jump:a/b/us/2025'],
  });
});
