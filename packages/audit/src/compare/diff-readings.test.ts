import { soundVintage as vintage } from '@darkfigure/fixture';
import { expect, test } from 'vitest';
import { changesAfter, figureIn } from '../fixture/changes-after.ts';
import { figure, tinyDataset } from '../fixture/tiny-dataset.ts';
import { diff } from './diff.ts';

const HOTLINE_2022 = 'hotline/cases/aa/2022';

test('a new vintage is a revision from the old text and value to the new, scored and with its reason', () => {
  const changes = changesAfter((draft) => {
    const revised = figureIn(draft, HOTLINE_2022);
    revised.vintages.push(
      vintage('1,500', { kind: 'point', value: 1500 }, { row: 't.csv:9', reason: 'recalculation' }),
    );
    revised.current = [2];
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    class: 'vintage-added',
    record: 'figures',
    id: HOTLINE_2022,
    path: 'vintages/hotline/2023-report/t.csv:9',
    before: [{ text: '1,234', value: { kind: 'point', value: 1234 } }],
    after: [{ text: '1,500', value: { kind: 'point', value: 1500 } }],
    reason: 'recalculation',
    tier: 'medium',
    coverage: 'kept',
    semver: 'minor',
  });
  expect(changes[0]?.size).toBeCloseTo(266 / 2734, 12);
});

test('an older vintage that is filled in behind the current value is not scored', () => {
  const changes = changesAfter((draft) => {
    const filled = figureIn(draft, HOTLINE_2022);
    filled.vintages.unshift(vintage('1,100', { kind: 'point', value: 1100 }, { row: 't.csv:1' }));
    filled.current = [2];
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ class: 'vintage-added', before: [], coverage: 'gained' });
  expect(changes[0]).not.toHaveProperty('size');
});

test('a value that was edited in place is a loss and an arrival, both major, the loss first', () => {
  const changes = changesAfter((draft) => {
    const [, second] = figureIn(draft, HOTLINE_2022).vintages;
    if (second === undefined) throw new Error('no vintage');
    second.value = { kind: 'point', value: 1235 };
    second.text = '1,235';
  });
  expect(
    changes.map(({ class: name, semver, coverage, tier }) => [name, semver, coverage, tier]),
  ).toEqual([
    ['withdrawn', 'major', 'lost', 'small'],
    ['added', 'major', 'gained', 'small'],
  ]);
  expect(changes.every(({ path }) => path === 'vintages/hotline/2023-report/table-1.csv:3')).toBe(
    true,
  );
  expect(changes[0]?.before).toMatchObject([{ text: '1,234' }]);
  expect(changes[0]?.after).toMatchObject([{ text: '1,235' }]);
});

test('a row that moved to another line is not an edit', () => {
  const changes = changesAfter((draft) => {
    const moved = figureIn(draft, HOTLINE_2022);
    moved.vintages.forEach((entry, index) => {
      entry.row = `table-1.csv:${index + 3}`;
    });
  });
  expect(changes.map(({ class: name, path }) => [name, path])).toEqual([
    ['metadata-changed', 'vintages/hotline/2023-report/table-1.csv:2/row'],
    ['metadata-changed', 'vintages/hotline/2023-report/table-1.csv:3/row'],
  ]);
});

test('a vintage that is gone is lost coverage, and the older one that stands again is named', () => {
  const changes = changesAfter((draft) => {
    const cut = figureIn(draft, HOTLINE_2022);
    cut.vintages.pop();
    cut.current = [0];
  });
  expect(changes.map(({ class: name, path, coverage }) => [name, path, coverage])).toEqual([
    ['withdrawn', 'vintages/hotline/2023-report/table-1.csv:3', 'lost'],
    ['status-changed', 'current', 'kept'],
  ]);
  expect(changes[1]).toMatchObject({ before: [{ text: '1,234' }], after: [{ text: '1,200' }] });
});

test('a value that became unknown is lost coverage and unscoreable, never 0', () => {
  const changes = changesAfter((draft) => {
    const lost = figureIn(draft, HOTLINE_2022);
    lost.vintages.push(
      vintage(
        '-',
        { kind: 'unknown', reason: 'suppressed' },
        {
          row: 't.csv:4',
          qualifier: 'not-available',
        },
      ),
    );
    lost.current = [2];
  });
  expect(
    changes.map(({ class: name, coverage, size, tier }) => [name, coverage, size, tier]),
  ).toEqual([
    ['vintage-added', 'lost', null, 'unscoreable'],
    ['bound-changed', 'lost', null, 'unscoreable'],
    ['qualifier-changed', 'kept', undefined, undefined],
  ]);
});

test('a number where there was none is gained coverage, not a revision of 0', () => {
  const changes = changesAfter((draft) => {
    const found = figureIn(draft, 'hotline/cases/aa/2023');
    found.vintages.push(vintage('7', { kind: 'point', value: 7 }, { row: 't.csv:4' }));
    found.current = [1];
  });
  expect(changes.find(({ class: name }) => name === 'vintage-added')).toMatchObject({
    coverage: 'gained',
    size: null,
    tier: 'unscoreable',
  });
});

test('another choice of the vintage that stands is a change of status at the current value', () => {
  const changes = changesAfter((draft) => {
    figureIn(draft, HOTLINE_2022).current = [0];
  });
  expect(changes).toMatchObject([
    { class: 'status-changed', path: 'current', tier: 'medium', semver: 'minor' },
  ]);
});

test('wider, narrower and other sorts of value are told apart', () => {
  const natures = (before: Parameters<typeof vintage>[1], after: Parameters<typeof vintage>[1]) => {
    const with1 = (value: typeof before, row: string) => vintage('x', value, { row });
    const old = { ...tinyDataset, figures: [figure('a/b/c/d', [with1(before, 't:1')])] };
    const now = {
      ...tinyDataset,
      figures: [figure('a/b/c/d', [with1(before, 't:1'), with1(after, 't:2')])],
    };
    return diff(old, now)
      .changes.map(({ class: name }) => name)
      .filter((name) => name !== 'vintage-added');
  };
  const range = (low: number, high: number) =>
    ({ kind: 'range', low, high, basis: 'published-range' }) as const;
  expect(natures(range(10, 20), range(10, 21))).toEqual(['interval-widened']);
  expect(natures(range(10, 20), range(11, 20))).toEqual(['interval-narrowed']);
  expect(natures(range(10, 20), range(20, 30))).toEqual([]);
  expect(natures(range(10, 20), { kind: 'point', value: 15 })).toEqual(['bound-changed']);
  const interval = (low: number, high: number, level = 0.95) =>
    ({ kind: 'interval', low, high, level, basis: 'confidence' }) as const;
  expect(natures(interval(10, 20), interval(10, 21))).toEqual(['interval-widened']);
  // Higher up and narrower; and what is wider because it is surer is no wider.
  expect(natures(interval(10, 20), interval(30, 39))).toEqual(['interval-narrowed']);
  expect(natures(interval(10, 20), interval(5, 25, 0.99))).toEqual(['bound-changed']);
  expect(natures(interval(10, 20), { ...interval(10, 20), best: 15 })).toEqual(['bound-changed']);
  expect(natures({ kind: 'point', value: 1 }, { kind: 'point', value: 2 })).toEqual([]);
  expect(
    natures({ kind: 'bound', op: 'gt', value: 5 }, { kind: 'bound', op: 'ge', value: 5 }),
  ).toEqual(['bound-changed']);
  expect(
    natures(
      { kind: 'point', value: 100, rounding: 10 },
      { kind: 'point', value: 100, rounding: 100 },
    ),
  ).toEqual(['interval-widened']);
});

test('a number of another unit is not scored against the old one', () => {
  const changes = changesAfter((draft) => {
    const swapped = figureIn(draft, HOTLINE_2022);
    swapped.scope.unit = 'victims';
    swapped.vintages.push(vintage('1,300', { kind: 'point', value: 1300 }, { row: 't.csv:4' }));
    swapped.current = [2];
  });
  expect(changes.find(({ class: name }) => name === 'vintage-added')).toMatchObject({
    size: null,
    tier: 'unscoreable',
  });
});
