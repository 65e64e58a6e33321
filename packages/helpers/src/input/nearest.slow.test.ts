import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('a wrong id among a hundred thousand does not hang', () => {
  const many = Array.from(
    { length: 100_000 },
    (_, at) => `source-${at % 40}/measure-${at % 900}/us/${1990 + (at % 36)}/part-${at}`,
  );
  const start = performance.now();
  expect(nearest('source-3/measure-43/us/1997/part-4300', many)).toHaveLength(5);
  expect(performance.now() - start).toBeLessThan(5000);
});
