import { expect, test } from 'vitest';
import { createCatalog } from '../catalog/create-catalog.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { change } from './change.ts';
import { codesOf } from './fixture/codes-of.ts';
import { madeCatalog, point, year } from './fixture/made-catalog.ts';

const victims = { unit: 'victims', period: year(2021) } as const;
const catalog = madeCatalog([
  { id: 'line/cases/us/2022', value: point(11_999), scope: { period: year(2022) } },
  { id: 'line/cases/us/2024', value: point(12_130), scope: { period: year(2024) } },
  {
    id: 'line/cases/us/fy2022',
    value: point(9),
    scope: {
      period: { ...year(2022), start: '2021-10-01', end: '2022-09-30', calendar: 'us-fiscal' },
    },
  },
  { id: 'made/list/us/2021/male', value: point(80), scope: victims, population: { sex: 'male' } },
  {
    id: 'made/list/us/2022/male',
    value: point(75),
    scope: { ...victims, period: year(2022) },
    population: { sex: 'male' },
  },
]);
const at = (id: string) => catalog.figure(id);

test('a break in between needs a reason', () => {
  expect(codesOf(() => change(at('line/cases/us/2022'), at('line/cases/us/2024')))).toEqual([
    'break',
  ]);
  const across = change(at('line/cases/us/2022'), at('line/cases/us/2024'), {
    acrossBreak: 'The file counts were recounted.',
  });
  expect(across.assumptions).toEqual([
    {
      kind: 'across-break',
      name: 'across the break of 2024-01-01',
      because: 'The file counts were recounted.',
      allowed: [],
      breaks: ['break/line-cases-2024'],
    },
  ]);
});

test('every break in between is named, before it is passed over and after', () => {
  const [line] = fixtureDataset.breaks;
  if (line === undefined) throw new Error('one is wanted');
  const two = createCatalog({
    ...fixtureDataset,
    breaks: [line, { ...line, id: 'break/line-cases-2023', at: '2023-01-01' }],
  });
  const [from, to] = ['line/cases/us/2022', 'line/cases/us/2024'].map((id) =>
    two.figure(id as never),
  );
  if (from === undefined || to === undefined) throw new Error('two are wanted');
  expect(codesOf(() => change(from, to))).toEqual(['break', 'break']);
  const across = change(from, to, { acrossBreak: 'Both were recounted.' });
  expect(across.assumptions.at(-1)).toMatchObject({
    name: 'across breaks of 2023-01-01 and 2024-01-01',
    breaks: ['break/line-cases-2023', 'break/line-cases-2024'],
  });
  // What did not lie between was not passed over.
  const [early, late] = [at('made/list/us/2021/male'), at('made/list/us/2022/male')];
  expect(change(early, late, { acrossBreak: 'There is none.' }).assumptions).toEqual([]);
});

test('a change between years of two calendars says so', () => {
  const acrossBreak = 'The files were counted again as situations.';
  const between = change(at('line/cases/us/fy2022'), at('line/cases/us/2024'), { acrossBreak });
  expect(between.notes).toContain(
    'The periods run by different calendars: US fiscal years and calendar years.',
  );
  const within = change(at('line/cases/us/2022'), at('line/cases/us/2024'), { acrossBreak });
  expect(within.notes.join()).not.toContain('calendar');
});
