import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { madeCatalog, place, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { operations } from '../arithmetic/fixture/operations.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { catalog as published } from '../catalog/catalog.ts';
import { contextOf } from '../catalog/record-context.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import type { Axis } from './axis.ts';
import { can } from './can.ts';
import { ScopeError } from './scope-error.ts';

const people = { unit: 'victims' } as const;
const catalog = madeCatalog([
  { id: 'made/people/us/2023', value: point(100), scope: people },
  {
    id: 'made/people/us/2023/female',
    value: point(60),
    scope: people,
    population: { sex: 'female' },
  },
  {
    id: 'made/found/us/2023',
    value: point(9),
    scope: { ...people, geography: { code: 'us', role: 'citizenship' } },
  },
  { id: 'made/people/mx/2022', value: point(4), scope: { ...people, geography: place('mx') } },
  { id: 'line/signals/us/2023', value: point(5), scope: { unit: 'signals', stage: 'signal' } },
]);
const at = (id: string) => catalog.figure(id);

function messageOf(compute: () => unknown): string {
  try {
    compute();
  } catch (error) {
    if (error instanceof ScopeError) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
}

test('a refusal names axis and values in words, and how they lie to each other', () => {
  const all = at('made/people/us/2023');
  expect(messageOf(() => sum([at('made/people/us/2023/female'), all]))).toContain(
    ' is refused: sex “female” and “all”, the first within the second. Nothing ',
  );
  const roles = messageOf(() => sum([all, at('made/found/us/2023')]));
  expect(roles).toContain('the role of the place “detected in” and “citizens of”, ');
  expect(roles).not.toContain('geographyRole');
});

test('a place, a period and a series are named as people name them', () => {
  const message = messageOf(() =>
    perCapita(at('made/people/us/2023'), {
      value: 1000,
      geography: 'gb',
      on: '2020-07-01',
      text: 'residents',
      source: 'the census',
    }),
  );
  expect(message).toContain('place “us” and “United Kingdom”');
  expect(message).toContain('period “2023-01-01 to 2023-12-31” and “2020-07-01”');
});

test('two definitions that are each a source’s own are not said to be one', () => {
  const own = madeCatalog(
    ['made', 'other'].map((measure) => ({
      id: `line/${measure}/us/2023`,
      value: point(5),
      scope: { frame: 'source-own' },
    })),
  );
  const [a, b] = [...own.find({})];
  if (!a || !b) throw new Error('two are wanted');
  expect(messageOf(() => sum([a, b]))).toContain(
    'definition “the source’s own definition” and “the source’s own definition”, and nothing says how these lie to each other. ',
  );
});

test('a disputed figure is named alone, not beside nothing', () => {
  const vintages = [1, 2].map((value) => vintage('line/2023-statistics', point(value), `${value}`));
  const disputed = madeCatalog([
    {
      id: 'made/people/us/2023',
      value: point(1),
      rest: { vintages, current: [0, 1], status: ['disputed'] },
    },
    { id: 'made/people/us/2023/female', value: point(1), population: { sex: 'female' } },
  ]);
  const [all, women] = [...disputed.find({})];
  if (!all || !women) throw new Error('two are wanted');
  const message = messageOf(() => operations.ratio(all, women));
  expect(message).toContain(
    ' is refused: “made/people/us/2023”. Readings of equal standing disagree',
  );
  expect(message).not.toContain('“”');
});

test('a unit that cannot be shared out is called by its name, once where both have it', () => {
  const money = madeCatalog(
    ['2022', '2023'].map((each) => ({
      id: `made/profits/us/${each}`,
      value: point(5),
      scope: { unit: 'usd', period: year(+each) } as const,
    })),
  );
  const [one, other] = [...money.find({})];
  if (!one || !other) throw new Error('two are wanted');
  expect(messageOf(() => union([one, other]))).toContain(
    ' is refused: unit “US dollars” in both. Averages, ratios, changes and money are no counts of people or events.',
  );
});

test('how time is counted is said in words that need no date after them', () => {
  const over = madeCatalog([
    { id: 'made/people/us/flow', value: point(5) },
    { id: 'made/people/us/stock', value: point(4), scope: { period: year(2023, 'stock-at') } },
  ]);
  const [flow, stock] = [over.figure('made/people/us/flow'), over.figure('made/people/us/stock')];
  const message = messageOf(() => sum([flow, stock]));
  expect(message).toContain(
    'how time is counted “what happened over a period” and “how things stood at one time”. ',
  );
});

test('of the published data: no refusal says a code where its list has a word for it', () => {
  const figures = [...published.find({ source: ['ilo-profits', 'tip-report', 'gsi', 'nhth'] })];
  const listOf: Readonly<Partial<Record<Axis, string>>> = {
    unit: 'unit',
    stage: 'stage',
    frame: 'frame',
    method: 'method',
    geographyRole: 'geography-role',
    exploitation: 'exploitation',
    role: 'role',
    age: 'age',
    sex: 'sex',
    citizenship: 'citizenship',
  };
  const named = new Set<Axis>();
  for (const [index, a] of figures.entries()) {
    const b = figures[(index * 61 + 17) % figures.length];
    if (b === undefined || a === b || can('sum', a, b).ok) continue;
    const { codes } = contextOf(a, 'figure');
    try {
      operations.sum(a, b);
    } catch (error) {
      if (!(error instanceof ScopeError)) throw error;
      for (const { axis, a: mine, b: other } of error.reasons) {
        const list = axis === null ? undefined : listOf[axis];
        if (axis === null || list === undefined) continue;
        const [one, two] = [codes.label(list, mine), codes.label(list, other)];
        if (one === '' || two === '') continue;
        named.add(axis);
        const isOnce = one === two && error.message.includes(` “${one}” in both. `);
        if (!isOnce) expect(error.message).toContain(` “${one}” and “${two}”`);
      }
    }
  }
  expect(named.size).toBeGreaterThan(4);
});

test('of the published data: what is not known is not denied', () => {
  const figures = [...published.find({ source: ['ilo-profits', 'tip-report', 'gsi', 'nhth'] })];
  let said = 0;
  for (const [index, a] of figures.entries()) {
    const b = figures[(index * 37 + 11) % figures.length];
    const c = figures.find((other) => other !== a && can('union', a, other).ok);
    if (b === undefined || c === undefined) continue;
    const lists = union([a, c] as never);
    if (can('share', lists, b).ok) continue;
    const message = messageOf(() => operations.share(lists, b));
    const lines = message.split('\n');
    for (const line of lines)
      expect(line).not.toMatch(/nothing says how these lie.*These are not the same people/);
    said += lines.length;
  }
  expect(said).toBeGreaterThan(300);
});

test('what is named instead is the nearest in time', () => {
  const year = (of: number) =>
    published.figure(
      `unodc-glotip-data/victims-detected/us/${of}` as 'unodc-glotip-data/victims-detected/us/2022',
    );
  expect(messageOf(() => change(year(2022), year(2022)))).toContain(
    'Nearest that would do: unodc-glotip-data/victims-detected/us/2021, ',
  );
});
