import { expect, test } from 'vitest';
import { year } from '../arithmetic/fixture/made-catalog.ts';
import { settle } from '../arithmetic/settle.ts';
import { sum } from '../arithmetic/sum.ts';
import { createCatalog } from '../catalog/create-catalog.ts';
import { chart } from '../chart/chart.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';

const signals = (period: number, value: number, breaks: readonly string[] = []) =>
  figure({
    id: `line/signals/us/${period}`,
    scope: { unit: 'signals', stage: 'signal', period: year(period) },
    vintages: [vintage('line/2023-statistics', { kind: 'point', value }, `${value}`)],
    rest: { breaks },
  });
const added = { ...fixtureDataset.breaks[0], id: 'break/line-files-2022', at: '2022-01-01' };
const now = createCatalog({ ...fixtureDataset, figures: [signals(2021, 5), signals(2022, 8)] });
const later = createCatalog({
  ...fixtureDataset,
  edition: '2027.01',
  breaks: [...fixtureDataset.breaks, added as (typeof fixtureDataset.breaks)[number]],
  figures: [2020, 2021, 2022].map((period) => signals(period, period, [added.id ?? ''])),
});
const [earlier, revised] = [
  now.figure('line/signals/us/2022' as never),
  later.figure('line/signals/us/2022' as never),
];
const both = sum([2020, 2021].map((period) => later.figure(`line/signals/us/${period}` as never)));

// What changed between two versions is what an audit looks at: each number is read where it comes from.
test('numbers of two editions are compared, each with what its own edition knows', () => {
  expect(compare(earlier, revised).order).toBe('less');
  expect(compare(revised, earlier).order).toBe('greater');
  const { axes } = comparable(earlier, both);
  expect(axes.find(({ axis }) => axis === 'source')).toMatchObject({ a: 'line', b: 'line' });
});

test('and drawn, breaks that only one edition knows among them', () => {
  const first = later.figure('line/signals/us/2020' as never);
  const [vintage] = first.vintages;
  if (vintage === undefined) throw new Error('one is wanted');
  const chosen = settle(first, { vintage }, 'there is no other');
  const spec = JSON.stringify(chart([earlier, chosen, revised]));
  expect(spec).toContain('computed as');
  expect(spec).toContain(added.what);
});
