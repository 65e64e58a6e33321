import { expect, test } from 'vitest';
import { interval, madeCatalog, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import type { Value } from '../catalog/dataset-types.ts';
import { handedOut } from '../comparison/fixture/catalog.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import { chart } from './chart.ts';
import { captionOf, caseIn, layerOf, rowsOf } from './fixture/drawn.ts';
import type { VegaLiteSpec } from './vega-lite-spec.ts';

const printed = (value: Value, text: string) => ({
  ...caseIn(2023, value),
  vintages: [vintage('line/2024-statistics', value, text)],
});
const estimate = printed(
  { kind: 'interval', low: 10_935, high: 32_842, best: 20_232, level: 0.95, basis: 'confidence' },
  '20,232 [10,935–32,842]',
);
const textsOf = (spec: VegaLiteSpec) => rowsOf(spec, 'labels')?.map(({ text }) => text);
const saidOf = (spec: VegaLiteSpec) => layerOf(spec, 'labels')?.data.values.map(({ says }) => says);
const drawn = (locale?: string) => chart(handedOut(estimate), { locale });

test('what stands beside a mark, in the caption and in the text to be read out is in the numbers of the locale', () => {
  const german = drawn('de');
  expect(textsOf(german)).toEqual(['20.232 (95\u00a0% confidence interval 10.935 to 32.842)']);
  expect(saidOf(german)?.[0]).toMatch(/^20\.232 cases \(95\u00a0% confidence interval 10\.935 to/);
  expect(captionOf(german)).toContain('A whisker: an interval of the level 95 %.');
  expect(german.description).toContain('95\u00a0%');
  expect(JSON.stringify(german)).not.toContain('20,232');
  const egypt = drawn('ar-EG');
  expect(textsOf(egypt)?.[0]).toMatch(/^٢٠٬٢٣٢ \(٩٥٪/);
  expect(egypt.config.locale).toMatchObject({ number: { thousands: '٬', decimal: '٫' } });
  expect(textsOf(drawn('hi-u-nu-deva'))?.[0]).toMatch(/^२०,२३२ \(९५%/);
});

test('the axis is told of the locale, and of nothing where none is asked for', () => {
  expect(drawn('de').config.locale).toMatchObject({ number: { decimal: ',', thousands: '.' } });
  expect(drawn().config).not.toHaveProperty('locale');
  const { locale, ...rest } = drawn('en-GB').config;
  expect(locale).toMatchObject({ number: { decimal: '.', thousands: ',' } });
  expect({ ...drawn('en-GB'), config: rest }).toEqual(drawn());
});

test('published digits stand as they were printed where the locale writes as English does', () => {
  for (const locale of ['en', 'en-US', 'ja', undefined])
    expect(textsOf(drawn(locale))).toEqual(['20,232 [10,935–32,842]']);
  // Lakhs are other groups.
  const crore = printed({ kind: 'point', value: 12_345_678 }, '12,345,678');
  const rows = (locale: string) => textsOf(chart(handedOut(crore), { locale }));
  expect(rows('en')).toEqual(['12,345,678']);
  expect(rows('en-IN')).toEqual(['1,23,45,678']);
});

test('a share says that it is one beside its mark, whatever signs the locale has for it', () => {
  const percent = (text: string) => ({
    ...printed({ kind: 'point', value: 62.5, rounding: 0.1 }, text),
    scope: { ...caseIn(2023, point(1)).scope, unit: 'percent' as const },
  });
  const rows = (locale: string) => textsOf(chart(handedOut(percent('62.5%')), { locale }));
  expect(rows('de')).toEqual(['62,5 percent']);
  expect(rows('ar-EG')).toEqual(['٦٢٫٥ percent']);
  expect(rows('en')).toEqual(['62.5%']);
});

test('fewer than so many cases are fewer in every locale', () => {
  const few = printed({ kind: 'bound', op: 'lt', value: 5000 }, '<5,000');
  expect(textsOf(chart(handedOut(few), { locale: 'de' }))).toEqual(['fewer than 5.000']);
});

test('a number keeps its hedge, its word for a million and its decimals', () => {
  const rows = (value: Value, text: string) =>
    textsOf(chart(handedOut(printed(value, text)), { locale: 'de' }));
  expect(rows({ kind: 'bound', op: 'ge', value: 1500 }, 'at least 1,500')).toEqual([
    'at least 1.500',
  ]);
  expect(rows({ kind: 'point', value: 5e6, rounding: 1e5 }, '5.0 million')).toEqual([
    '5,0 million',
  ]);
  const two = {
    ...caseIn(2023, point(1)),
    vintages: [
      vintage('line/2024-statistics', point(9619), '9,619'),
      vintage('line/page', point(9620), '9,620'),
    ],
    current: [0, 1],
  };
  expect(textsOf(chart(handedOut(two), { locale: 'de' }))).toEqual(['9.619 or 9.620']);
});

test('years are in the digits of the locale, on the axis, in the marks and in the caption', () => {
  const years = [2021, 2022, 2024].map((of) => caseIn(of, point(of * 10)));
  const egypt = chart(handedOut(...years), { locale: 'ar-EG' });
  const latin = /20\d\d/;
  expect(JSON.stringify(egypt.vconcat[0].layer[0]?.encoding)).toContain("format(datum.value, 'd')");
  const says = egypt.vconcat[0].layer.flatMap(({ data }) =>
    data.values.flatMap((row) => row.says ?? []),
  );
  expect(says).toContain('no figure for ٢٠٢٣');
  for (const text of says) expect(text).not.toMatch(latin);
  expect(captionOf(egypt)).toContain('Publisher of line (٢٠٢٥)');
  // The edition is a name.
  expect(captionOf(egypt).replace('Darkfigure 2026.11', '')).not.toMatch(latin);
});

test('computed numbers are in the numbers of the locale, too', () => {
  const catalog = madeCatalog([
    {
      id: 'line/people/us/2021/female',
      value: interval(9000, 11_000, 10_000),
      population: { sex: 'female' },
      scope: { unit: 'victims', period: year(2021) },
    },
    {
      id: 'line/people/us/2021/male',
      value: point(1234),
      population: { sex: 'male' },
      scope: { unit: 'victims', period: year(2021) },
    },
    {
      id: 'line/people/us/2021',
      value: point(9872),
      scope: { unit: 'victims', period: year(2021) },
    },
  ]);
  const men = catalog.figure('line/people/us/2021/male');
  const both = sum([catalog.figure('line/people/us/2021/female'), men]);
  const spec = chart([both], { locale: 'de' });
  expect(textsOf(spec)).toEqual([
    '11.234 (95\u00a0% confidence interval 10.234 to 12.234; computed)',
  ]);
  expect(captionOf(spec)).toContain('A whisker: an interval of the level 95 %.');
  // 1,234 of 9,872 are an eighth.
  const part = chart([share(men, catalog.figure('line/people/us/2021'))], { locale: 'de' });
  expect(textsOf(part)).toEqual(['12,5 percent (computed)']);
  expect(saidOf(part)?.[0]).toMatch(/^12,5 percent, computed as share\(/);
});

test('Spanish groups from five digits on, on the axis as beside the marks', () => {
  const many = printed({ kind: 'point', value: 8760 }, '8,760');
  const spec = chart(handedOut(many), { locale: 'es' });
  expect(textsOf(spec)).toEqual(['8760']);
  const exprOf = (of: VegaLiteSpec) => JSON.stringify(layerOf(of, 'points')?.encoding.x);
  expect(exprOf(spec)).toContain("abs(datum.value) < 1e4 ? format(datum.value, '~f')");
  expect(exprOf(chart(handedOut(many), { locale: 'de' }))).not.toContain('1e4');
});

test('what is no locale or no theme is refused', () => {
  for (const locale of ['not a locale', '', 'de_DE']) {
    expect(() => drawn(locale)).toThrow(InvalidOptionError);
    expect(() => drawn(locale)).toThrow(`it is "${locale}"`);
  }
  // @ts-expect-error there is no such page
  expect(() => chart(handedOut(estimate), { theme: 'drak' })).toThrow(
    'theme must be one of dark, light; it is "drak".',
  );
});
