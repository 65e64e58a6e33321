import type { Dataset, Publication } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { publication, sound } from '../../rules/sound-dataset.ts';
import { dueSources, lastDay, monthsLater } from './due-sources.ts';

const [source] = sound.sources;
const datasetOf = (cadenceMonths: number | undefined, ...publications: Partial<Publication>[]) =>
  ({
    ...sound,
    sources: [{ ...source, cadenceMonths }],
    publications: publications.map((entry, index) => ({
      ...publication,
      id: `s/${index}`,
      ...entry,
    })),
  }) as Dataset;

test.each([
  ['2025-06-14', 'expected'],
  ['2025-06-15', 'overdue'],
])('a yearly report of 2024-06-14 is, on %s, %s', (today, kind) => {
  const data = datasetOf(12, { published: '2023-06-01' }, { published: '2024-06-14' });
  expect(dueSources(data, today)).toEqual([
    {
      kind,
      source: 's',
      cadenceMonths: 12,
      newest: 's/1',
      published: '2024-06-14',
      by: '2025-06-14',
    },
  ]);
});

test('a year alone means its last day', () => {
  const data = datasetOf(12, { published: '2024' });
  expect(dueSources(data, '2025-12-31')[0]?.kind).toBe('expected');
  expect(dueSources(data, '2026-01-01')[0]?.kind).toBe('overdue');
});

test('a retelling is no release, nor is one without a date', () => {
  const data = datasetOf(
    12,
    { published: '2022' },
    { published: '2026', kind: 'relay' },
    { published: null },
  );
  expect(dueSources(data, '2024-01-01')[0]).toMatchObject({ kind: 'overdue', newest: 's/0' });
  expect(dueSources(datasetOf(12, { published: null }), '2024-01-01')[0]?.kind).toBe('undated');
});

test('without a rhythm nothing is due', () => {
  expect(dueSources(datasetOf(undefined, { published: '1999' }), '2026-11-22')).toEqual([
    { kind: 'no-rhythm', source: 's' },
  ]);
});

test('the longest overdue come first', () => {
  const sources = ['a', 'b', 'c', 'd'].map((id, index) => ({
    ...source,
    id,
    cadenceMonths: index === 0 ? undefined : 12,
  }));
  const publications = [
    ['b', '2024'],
    ['c', '2020'],
    ['d', '2026-01'],
  ].map(([id, published]) => ({ ...publication, id: `${id}/x`, source: id, published }));
  const data = { ...sound, sources, publications } as Dataset;
  expect(dueSources(data, '2026-11-22').map(({ source: id, kind }) => `${id} ${kind}`)).toEqual([
    'c overdue',
    'b overdue',
    'd expected',
    'a no-rhythm',
  ]);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-12-31', 24, '2026-12-31'],
])('%s and %d months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

test.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['1900-02', '1900-02-28'],
  ['2024-02-03', '2024-02-03'],
])('%s may mean %s', (date, day) => {
  expect(lastDay(date)).toBe(day);
});
