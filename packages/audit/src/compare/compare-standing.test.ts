import { expect, test } from 'vitest';
import { changesAfter, figureIn } from '../fixture/changes-after.ts';

const survey = 'survey/estimate/bb/2024';
const changes = (current: number[]) =>
  changesAfter((draft) => {
    figureIn(draft, survey).current = current;
  }).map((change) => [change.class, change.path, change.before, change.after]);

test('readings that stand in another order stand', () => {
  expect(changes([1, 0])).toEqual([['metadata-changed', 'current', [0, 1], [1, 0]]]);
});

test('a reading that no longer stands is another status of the figure', () => {
  const [[name, path, before, after] = []] = changes([1]);
  expect([name, path]).toEqual(['status-changed', 'current']);
  expect(before).toMatchObject([{ text: '900 (700 to 1,100)' }, { text: '10 to 20' }]);
  expect(after).toMatchObject([{ text: '10 to 20' }]);
});
