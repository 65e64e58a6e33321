import { expect, expectTypeOf, test } from 'vitest';
import type { Figure, Vintage } from '../catalog/dataset-types.ts';
import { DarkfigureError } from '../errors/darkfigure-error.ts';
import { UnknownIdError } from '../errors/unknown-errors.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import type { FixtureIds } from '../fixture/fixture-ids.ts';
import { calendarYear, handedOut } from './fixture/catalog.ts';
import { preferred } from './preferred.ts';
import type { PreferredHow } from './preferred-types.ts';
import { UndecidedError } from './undecided-error.ts';

const read = (publication: string, value: number, rest: Partial<Vintage> = {}) =>
  vintage(publication, { kind: 'point', value }, `${value}`, rest);
const disputed = (...vintages: readonly Vintage[]): Figure =>
  figure({ id: 'line/cases/us/2023', vintages, rest: { current: vintages.map((_, at) => at) } });
const choose = (how: PreferredHow | undefined, ...vintages: readonly Vintage[]) => {
  const result = preferred(handedOut(disputed(...vintages)), { how });
  return [result.reading.text, result.by, result.passedOver.map(({ reading }) => reading.text)];
};

const old = read('line/2013-report', 1);
const recent = read('line/2024-statistics', 2, { seenKind: 'secondary' });

test('one reading needs no choice, several want to be told how', () => {
  expect(choose(undefined, old)).toEqual(['1', 'no-choice', []]);
  expect(() => choose(undefined, old, recent)).toThrow(UndecidedError);
  try {
    choose(undefined, old, recent);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(DarkfigureError);
    expect(error).toMatchObject({
      code: 'undecided',
      candidates: ['1 (line/2013-report)', '2 (line/2024-statistics)'],
    });
  }
});

test('the newest, the nearest to the publisher, or one publication', () => {
  expect(choose('newest', old, recent)).toEqual(['2', 'newest', ['1']]);
  expect(choose('nearest-to-publisher', old, recent)).toEqual(['1', 'nearest-to-publisher', ['2']]);
  expect(choose({ publication: 'line/2024-statistics' }, old, recent)).toEqual([
    '2',
    'publication',
    ['1'],
  ]);
});

test('a retelling stands further off than a reprint of the publisher', () => {
  const retold = read('line/2025-retelling', 3);
  expect(choose('nearest-to-publisher', retold, recent)).toEqual([
    '2',
    'nearest-to-publisher',
    ['3'],
  ]);
});

test('the page itself is nearest, then its reprint, then what retells it', () => {
  const seen = (seenKind: Vintage['seenKind'], value: number) =>
    read('line/2024-statistics', value, { seenKind });
  const [page, reprint, retelling] = [seen('primary', 1), seen('reprint', 2), seen('secondary', 3)];
  const nearest = (...vintages: readonly Vintage[]) =>
    choose('nearest-to-publisher', ...vintages)[0];
  expect(nearest(retelling, reprint, page)).toBe('1');
  expect(nearest(retelling, reprint)).toBe('2');
});

test('it says what it could not choose among: what is left, or where nothing is, all', () => {
  const candidatesOf = (how: PreferredHow) => {
    try {
      choose(how, old, recent, read('line/page', 3));
    } catch (error) {
      return (error as UndecidedError).candidates;
    }
    return null;
  };
  const [first, second, third] = [
    '1 (line/2013-report)',
    '2 (line/2024-statistics)',
    '3 (line/page)',
  ];
  expect(candidatesOf({ publication: 'court/2024-yearbook' })).toEqual([first, second, third]);
  expect(candidatesOf('nearest-to-publisher')).toEqual([first, third]);
});

test('it refuses where the way that was asked for decides nothing', () => {
  const undated = read('line/page', 3);
  // The page may be older or newer than the report.
  expect(() => choose('newest', recent, undated)).toThrow(UndecidedError);
  expect(() => choose('nearest-to-publisher', old, undated)).toThrow(/more than one reading/);
  expect(() => choose({ publication: 'court/2024-yearbook' }, old, recent)).toThrow(/no reading/);
  expect(() => choose({ publication: 'line/2013-reprot' }, old, recent)).toThrow(UnknownIdError);
  const twice = [read('line/page', 4), read('line/page', 5)] as const;
  expect(() => choose({ publication: 'line/page' }, ...twice)).toThrow(/more than one reading/);
});

test('several figures are a choice only where they are of one scope', () => {
  const other = (rest: Partial<Figure>, vintages: readonly Vintage[] = [recent]) => ({
    ...figure({ id: 'line/victims/us/2023', vintages }),
    ...rest,
  });
  const [a, b] = handedOut(disputed(old), other({}));
  if (a === undefined || b === undefined) throw new RangeError();
  expect(preferred([a, b], { how: 'newest' }).figure.id).toBe('line/victims/us/2023');
  expect(preferred([b, a], { how: 'newest' }).figure.id).toBe('line/victims/us/2023');
  const scope = { ...a.scope, period: calendarYear(2022) };
  expect(() => preferred(handedOut(disputed(old), other({ scope })), { how: 'newest' })).toThrow(
    /not of one scope/,
  );
  expect(() => preferred([])).toThrow(UndecidedError);
});

test('two shares of different measures are never alternatives', () => {
  const share = { unit: 'percent', denominator: { text: 'cases' } } as const;
  const shares = handedOut(
    figure({ id: 'line/share-female/us/2023', scope: share, vintages: [old] }),
    figure({ id: 'line/cases/us/2023', scope: share, vintages: [recent] }),
  );
  expect(() => preferred(shares, { how: 'newest' })).toThrow(UndecidedError);
});

test('the ids of a catalog are kept in the types', () => {
  const settled = preferred(fixtureCatalog.figure('line/cases/us/2022'));
  expectTypeOf(settled.figure.id).toEqualTypeOf<FixtureIds['figure']>();
  const from = (publication: FixtureIds['publication']) =>
    preferred(fixtureCatalog.figure('line/cases/us/2022'), { how: { publication } });
  expect(from('line/2024-statistics').reading.text).toBe('10,347');
  // What a publication once said and no longer stands is not what it is asked for.
  expect(() => from('line/2023-statistics')).toThrow(/no reading/);
  // @ts-expect-error a publication that this catalog does not hold
  expect(() => from('line/2023')).toThrow(UnknownIdError);
});
