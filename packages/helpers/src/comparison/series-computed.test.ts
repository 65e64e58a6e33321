import { expect, test } from 'vitest';
import type { Derived } from '../arithmetic/derived.ts';
import { madeCatalog, place, point, unknown, year } from '../arithmetic/fixture/made-catalog.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import type { Value } from '../catalog/dataset-types.ts';
import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import { series } from './series.ts';
import type { ComputedSeries } from './series-types.ts';

const broken = { breaks: ['break/line-cases-2024'] };
const people = (code: string, of: number, sex: 'all' | 'female', value: Value) => ({
  id: `line/people/${code}/${of}/${sex}`,
  value,
  scope: { unit: 'victims' as const, geography: place(code), period: year(of) },
  population: { sex },
  rest: broken,
});
const catalog = madeCatalog(
  ['us', 'mx'].flatMap((code) =>
    [2020, 2021, 2023, 2024].flatMap((of) => [
      people(code, of, 'all', of === 2021 ? unknown : point(10)),
      people(code, of, 'female', point(5)),
    ]),
  ),
);
const of = (code: string, at: number, sex: string) =>
  catalog.figure(`line/people/${code}/${at}/${sex}`);
const shareOf = (code: string, at: number): Derived =>
  share(of(code, at, 'female'), of(code, at, 'all'));
const drawn = ({ runs }: ComputedSeries) =>
  runs.map(({ breaks, steps }) => [
    breaks.map(({ id }) => id),
    steps.map((step) =>
      step.kind === 'missing' ? step.years : [step.kind, step.computed.figures[0]?.split('/')[3]],
    ),
  ]);

test('computed numbers are cut at the breaks of what they were made of, and lack the years that nobody gave', () => {
  const shares = [2024, 2020, 2023, 2021].map((at) => shareOf('us', at));
  const [one, ...others] = series(shares);
  expect(others).toEqual([]);
  expect(one && drawn(one)).toEqual([
    [
      [],
      [['settled', '2020'], ['unknown', '2021'], { first: 2022, last: 2022 }, ['settled', '2023']],
    ],
    [['break/line-cases-2024'], [['settled', '2024']]],
  ]);
  expect(one).toMatchObject({ calendar: 'calendar-year', temporal: 'flow-in', undated: [] });
  // The very numbers that were given.
  expect(one?.runs[1]?.steps[0]).toEqual({ kind: 'settled', computed: shares[0] });
});

test('another place, another way of computing and another time are other series, and none is given twice', () => {
  const first = shareOf('us', 2020);
  expect(series([first, first])[0]?.runs[0]?.steps).toHaveLength(1);
  expect(series([first, shareOf('mx', 2020)])).toHaveLength(2);
  const both = sum([of('us', 2020, 'female'), of('mx', 2020, 'female')]);
  expect(series([first, both])).toHaveLength(2);
});

test('what is of no one period stands in no order', () => {
  const apart = sum([of('us', 2020, 'female'), of('us', 2023, 'female')], {
    assumptions: [{ name: 'nobody came back', allows: { period: 'disjoint' }, because: 'made up' }],
  });
  const [one] = series([apart]);
  expect(one?.runs).toEqual([]);
  expect(one?.undated).toEqual([apart]);
});

test.each([
  ['nothing', null],
  ['no argument', undefined],
  ['a text', 'line/people'],
  ['a computed number by itself', shareOf('us', 2020)],
])('%s is refused in words', (_, given) => {
  expect(() => series(given as never)).toThrow(
    expect.objectContaining({
      name: 'InvalidOptionError',
      message: expect.stringMatching(/a list of computed numbers/),
    }),
  );
});

test('figures and computed numbers are no one list', () => {
  const both = [shareOf('us', 2020), of('us', 2020, 'all')];
  expect(() => series(both as never)).toThrow(
    'figures must be figures alone, or computed numbers alone; it is figures and computed numbers in one list.',
  );
});

test.each([1, 'line/people', null, undefined, {}, []])(
  'a list with %j in it is refused by that',
  (other) => {
    expect(() => series([other] as never)).toThrow(ForeignRecordError);
    expect(() => series([shareOf('us', 2020), other] as never)).toThrow(ForeignRecordError);
  },
);
