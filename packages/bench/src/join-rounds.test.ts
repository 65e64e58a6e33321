import { expect, test } from 'vitest';
import type { BenchCase } from './bench-case.ts';
import { joinRounds } from './join-rounds.ts';

const round = (ours: number, peer: number, name = 'peer'): readonly BenchCase<number>[] => [
  { id: 'a', what: 'a', unit: 'ns', better: 'lower', ours, peers: [{ name, value: peer }] },
];

test('each number is the estimate from all rounds', () => {
  const [entry] = joinRounds([round(3, 10), round(1, 30), round(2, 20)]);
  expect(entry?.ours).toEqual({ value: 2, low: 1, high: 3, rounds: [3, 1, 2] });
  expect(entry?.peers).toEqual([
    { name: 'peer', value: { value: 20, low: 10, high: 30, rounds: [10, 30, 20] } },
  ]);
});

test('rounds of other cases or peers are refused', () => {
  expect(() => joinRounds([round(1, 1), []])).toThrow(/a is missing/);
  expect(() => joinRounds([round(1, 1), round(1, 1, 'other')])).toThrow(/peer is missing/);
});
