import type { Dataset, Figure, Value } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { sound as dataset, figure, publication } from '../../rules/sound-dataset.ts';
import { findDoubts } from './find-doubts.ts';

const later = 's/2025-report';
const point = (value: number): Value => ({ kind: 'point', value });

/** A figure of one year, by an old publication or the new one. */
function yearly(
  year: number,
  value: Value,
  by: 'old' | 'new' = 'old',
  more: { readonly scope?: Partial<Figure['scope']>; readonly id?: string } = {},
): Figure {
  const [vintage] = figure.vintages;
  if (vintage === undefined) throw new Error('the sound figure has a vintage');
  return {
    ...figure,
    id: `s/victims/us/${year}${more.id ?? ''}`,
    scope: {
      ...figure.scope,
      period: { ...figure.scope.period, start: `${year}-01-01`, end: `${year}-12-31` },
      ...more.scope,
    },
    vintages: [
      {
        ...vintage,
        value,
        text: value.kind === 'point' ? String(value.value) : 'text',
        publication: by === 'new' ? later : vintage.publication,
        row: `statements.csv:${year}`,
      },
    ],
  };
}

/** The same figure with a second vintage, which stands. */
function revised(known: Figure, value: Value): Figure {
  const [vintage] = yearly(0, value, 'new').vintages;
  if (vintage === undefined) throw new Error('a figure has a vintage');
  return { ...known, vintages: [...known.vintages, vintage], current: [known.vintages.length] };
}

function doubts(old: readonly Figure[], now: readonly Figure[], published = '2025-06') {
  const before: Dataset = { ...dataset, figures: old };
  const known = new Set(now.map(({ id }) => id));
  const after: Dataset = {
    ...dataset,
    figures: [...old.filter(({ id }) => !known.has(id)), ...now],
    publications: [...dataset.publications, { ...publication, id: later, published }],
  };
  return findDoubts(before, after, later).map(({ code, figure: id, message }) => [
    code,
    id,
    message,
  ]);
}
const history = [100, 110, 105, 120].map((value, index) => yearly(2020 + index, point(value)));

test('a next year in line with the past is not doubted', () => {
  expect(doubts(history, [yearly(2024, point(130), 'new')])).toEqual([]);
});

test.each([
  ['up', 500],
  ['down', 12],
  ['to nothing', 0],
])('a jump %s beyond every earlier step is', (_way, value) => {
  expect(doubts(history, [yearly(2024, point(value), 'new')])).toEqual([
    [
      'jump',
      's/victims/us/2024',
      `120 → ${value}, after s/victims/us/2023: beyond every earlier step`,
    ],
  ]);
});

test('two earlier years are no history', () => {
  expect(doubts(history.slice(2), [yearly(2024, point(500), 'new')])).toEqual([]);
});

test('another place, form or group is another series', () => {
  const scope = { geography: { code: 'mx', role: 'detection' as const } };
  expect(doubts(history, [yearly(2024, point(9000), 'new', { scope })])).toEqual([]);
});

test('a missing year is named, once for a measure', () => {
  const minors = { scope: { population: { ...figure.scope.population, age: 'minor' as const } } };
  const old = [
    ...history,
    ...[0, 1, 2, 3].map((index) =>
      yearly(2020 + index, point(9), 'old', { ...minors, id: '/minor' }),
    ),
  ];
  const now = [
    yearly(2026, point(120), 'new'),
    yearly(2026, point(9), 'new', { ...minors, id: '/minor' }),
  ];
  expect(doubts(old, now, '2027')).toEqual([
    ['missing-year', 's/victims/us/2026', 'no 2024, 2025 after s/victims/us/2023'],
  ]);
});

test('a series that comes every second year misses none', () => {
  const biennial = [2016, 2018, 2020].map((year) => yearly(year, point(100)));
  expect(doubts(biennial, [yearly(2022, point(100), 'new')])).toEqual([]);
  expect(doubts(biennial, [yearly(2024, point(100), 'new')])[0]?.[0]).toBe('missing-year');
});

test('another base is, another year in its words is not', () => {
  const of = (text: string) => ({ scope: { denominator: { text } } });
  const old = [2022, 2023].map((year) =>
    yearly(year, point(50), 'old', of(`known cases of ${year}`)),
  );
  expect(doubts(old, [yearly(2024, point(50), 'new', of('known cases of 2024'))])).toEqual([]);
  expect(doubts(old, [yearly(2024, point(50), 'new', of('all cases of 2024'))])).toEqual([
    [
      'changed-base',
      's/victims/us/2024',
      'of “all cases of 2024”, but s/victims/us/2023 is of “known cases of 2023”',
    ],
  ]);
});

test('a bound where there was a count', () => {
  const bound: Value = { kind: 'bound', op: 'gt', value: 100 };
  expect(doubts(history, [yearly(2024, bound, 'new')])[0]?.[0]).toBe('bound-for-count');
  expect(doubts(history, [revised(history[3] as Figure, bound)]).map(([code]) => code)).toContain(
    'bound-for-count',
  );
});

test('a large revision and a number that is gone', () => {
  const known = history[3] as Figure;
  expect(doubts(history, [revised(known, point(119))])).toEqual([]);
  expect(doubts(history, [revised(known, point(170))]).map(([code]) => code)).toContain(
    'large-revision',
  );
  const gone: Value = { kind: 'unknown', reason: 'suppressed' };
  expect(doubts(history, [revised(known, gone)])).toEqual([
    ['number-lost', 's/victims/us/2023', '120 (s/2023-report) → text'],
  ]);
});

test('a period that ends after its publication', () => {
  const now = [yearly(2024, point(120), 'new')];
  expect(doubts(history, now, '2024-06')).toEqual([
    [
      'future-period',
      's/victims/us/2024',
      'the period ends on 2024-12-31, published was it 2024-06',
    ],
  ]);
  expect(doubts(history, now, '2024')).toEqual([]);
  expect(doubts(history, now, '2024-12')).toEqual([]);
});

const split = (year: number, by: 'old' | 'new', all: number, female: number, male: number) => {
  const part = (sex: 'female' | 'male') => ({
    id: `/${sex}`,
    scope: { population: { ...figure.scope.population, sex } },
  });
  return [
    yearly(year, point(all), by),
    yearly(year, point(female), by, part('female')),
    yearly(year, point(male), by, part('male')),
  ];
};

test('a total that is not its parts', () => {
  expect(doubts([], split(2024, 'new', 100, 60, 40))).toEqual([]);
  expect(doubts([], split(2024, 'new', 100, 60, 30))).toEqual([
    ['total-is-not-parts', 's/victims/us/2024', '100, but female + male make 90'],
  ]);
  expect(doubts([], split(2024, 'new', 100, 60, 50))).toHaveLength(1);
});

test('parts that never made the whole, and parts alone, are not doubted', () => {
  expect(doubts(split(2023, 'old', 95, 50, 40), split(2024, 'new', 100, 60, 30))).toEqual([]);
  expect(doubts(split(2023, 'old', 95, 60, 40), split(2024, 'new', 100, 60, 30))).toHaveLength(1);
  expect(doubts([], split(2024, 'new', 100, 60, 30).slice(0, 2))).toEqual([]);
});
