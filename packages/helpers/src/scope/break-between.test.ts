import { expect, test } from 'vitest';
import { createCatalog } from '../catalog/create-catalog.ts';
import type { SeriesBreak } from '../catalog/dataset-types.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { breaksInTime } from './break-side.ts';
import { can } from './can.ts';

const [item] = fixtureDataset.breaks;
if (item === undefined) throw new Error('a break is wanted');
const line: SeriesBreak = item;

/** Changes over time of one place, where the series broke in another one, or everywhere. */
function codesOf(code: string, geography: string | null) {
  const period = (of: number) => ({
    start: `${of}-01-01`,
    end: `${of}-12-31`,
    calendar: 'calendar-year' as const,
    temporal: 'flow-in' as const,
  });
  const at = { geography: { code, role: 'detection' as const } };
  const vintages = [vintage('line/2023-statistics', { kind: 'point', value: 1 }, '1')];
  const figures = [2022, 2024].map((of) =>
    figure({ id: `line/cases/${code}/${of}`, scope: { ...at, period: period(of) }, vintages }),
  );
  const catalog = createCatalog({
    ...fixtureDataset,
    figures,
    breaks: [{ ...line, id: 'break/made', measures: ['line/cases'], geography, at: '2023-07-01' }],
  });
  const [a, b] = figures.map(({ id }) => catalog.figure(id));
  if (a === undefined || b === undefined) throw new Error('two are wanted');
  const answer = can('change', a, b);
  return answer.ok ? [] : answer.reasons.map((reason) => reason.code);
}

test('a break of one place parts the numbers of that place, one of all parts every number', () => {
  expect(codesOf('us', 'us')).toEqual(['break']);
  expect(codesOf('gb', 'us')).toEqual([]);
  expect(codesOf('gb', null)).toEqual(['break']);
});

test('breaks stand in time order, those of one day by their ids', () => {
  const of = (id: string, at: string) => ({ ...line, id, at });
  const [a, b, c] = [
    of('break/a', '2023-01-01'),
    of('break/b', '2023-01-01'),
    of('break/c', '2022-01-01'),
  ];
  expect([b, a, c].sort(breaksInTime).map(({ id }) => id)).toEqual([
    'break/c',
    'break/a',
    'break/b',
  ]);
});
