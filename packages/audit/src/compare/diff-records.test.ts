import { expect, test } from 'vitest';
import type { Figure } from '../dataset-types.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { diffRecords } from './diff-records.ts';
import { OrderError } from './order-error.ts';

const [one, two, three] = tinyDataset.figures as [Figure, Figure, Figure];

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('an unsorted sequence is an error with its place', () => {
  const error = errorOf(() => [...diffRecords('figures', [one, two, three], [one, three, two])]);
  expect(error).toBeInstanceOf(OrderError);
  expect(error).toMatchObject({
    code: 'unsorted',
    issues: [{ record: 'figures', side: 'after', index: 2, key: two.id, previous: three.id }],
  });
});

test('a key that stands twice is an error with its place', () => {
  const error = errorOf(() => [...diffRecords('figures', [one, one], [])]);
  expect(error).toMatchObject({
    code: 'duplicate-key',
    issues: [{ side: 'before', index: 1, key: one.id }],
  });
});

test('records are read as they are needed, and the sequences are closed when reading stops', () => {
  const read: string[] = [];
  let closed = 0;
  function* watched() {
    try {
      for (const record of [one, two, three]) {
        read.push(record.id);
        yield record;
      }
    } finally {
      closed += 1;
    }
  }
  for (const change of diffRecords('figures', watched(), [])) {
    expect(change.class).toBe('withdrawn');
    break;
  }
  expect(read).toEqual([one.id]);
  expect(closed).toBe(1);
});

test('without redirects a moved record is withdrawn and added', () => {
  const moved = { ...one, id: 'zz/moved/aa/2021' };
  const changes = [...diffRecords('figures', [one], [moved])];
  expect(changes.map(({ class: name, id }) => [name, id])).toEqual([
    ['withdrawn', one.id],
    ['added', moved.id],
  ]);
});

test('a redirect that is dropped is a withdrawal of its own', () => {
  const changes = [...diffRecords('redirects', tinyDataset.redirects, [], tinyDataset.redirects)];
  expect(changes).toMatchObject([{ class: 'withdrawn', semver: 'major', coverage: 'lost' }]);
});
