import { expect, test } from 'vitest';
import { tinyBox, withData } from '../fixture/tiny-box.ts';

const box = tinyBox();

test('codes are listed, and explained in every list that holds them', async () => {
  const lists = JSON.parse((await box.run(withData('codes', '--json'))).out).lists;
  expect(lists).toContainEqual({ list: 'stage', codes: ['potential', 'identified'] });
  expect(lists).toContainEqual({ list: 'geography', codes: ['aa', 'somewhere'] });
  const all = JSON.parse((await box.run(withData('codes', 'all', '--json'))).out).codes;
  expect(all.map(({ list }: { list: string }) => list)).toEqual(['exploitation', 'age']);
});
