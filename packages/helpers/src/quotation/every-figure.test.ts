import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import type { Value } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { describe } from '../description/describe.ts';
import { readingsOf } from '../text/reading-text.ts';
import { quote } from './quote.ts';

const lengths = ['short', 'sentence', 'full'] as const;
const everyFigure = [...catalog.find({})];

/** Brackets within brackets are square, and a title may hold either. */
const flat = (text: string) => text.replaceAll(/[()[\]]/g, '|');
const sizes: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** Every number that stands in a text, read back independently of how it was written. */
function numbersIn(text: string): readonly number[] {
  const found = text.matchAll(/-?\d[\d,]*(?:\.\d+)?(?: (million|billion|trillion))?/g);
  return [...found].map(
    ([number, size = '']) => Number.parseFloat(number.replaceAll(',', '')) * (sizes[size] ?? 1),
  );
}

const endsOf = (value: Value): readonly number[] => {
  switch (value.kind) {
    case 'point':
    case 'bound':
      return [value.value];
    case 'range':
    case 'interval':
      return [value.low, value.high, ...(value.best === undefined ? [] : [value.best])];
    case 'unknown':
      return [];
    default:
      return value satisfies never;
  }
};

/** What is missing in a quotation of a figure, in the words of the honest minimum. */
function missingIn(text: string, figure: CatalogFigure): readonly string[] {
  const { scope, uncertainty } = figure;
  const says = (part: string) => flat(text).toLowerCase().includes(flat(part).toLowerCase());
  const numbers = numbersIn(text);
  const code = (list: 'stage' | 'qualifier' | 'bound-op' | 'unknown-reason', name: string) =>
    // The lists of a catalog are typed by their own codes; a figure holds nothing else.
    catalog.code(list, name as never).label;
  const missing: string[] = [];
  const need = (what: string, isSaid: boolean) => {
    if (!isSaid) missing.push(`${figure.id}: ${what}`);
  };
  for (const { value, qualifier, vintage } of readingsOf(figure)) {
    for (const end of endsOf(value)) {
      // Words such as “one in six” are written with one decimal.
      // A fall of 6 percent is a change of -6.
      const sign =
        scope.unit === 'percent-change' && /^(?:The figure is )?a fall of /.test(text) ? -1 : 1;
      const isSaid = numbers.some(
        (number) =>
          Math.abs(sign * number - end) <=
          Math.max(1e-9 * Math.abs(end), 0.0501 * Number(end * 1e6 !== Math.round(end * 1e6))),
      );
      need(`the number ${end}`, isSaid);
    }
    if (value.kind === 'interval') need('the level', text.includes(`${value.level * 100}%`));
    if (value.kind === 'range') need('both ends', says('between'));
    if (value.kind === 'unknown') need('the reason', says(code('unknown-reason', value.reason)));
    if (value.kind === 'bound') {
      // Of what is counted there are fewer; of money, time and shares there is less.
      const op = code('bound-op', value.op);
      const isLess =
        op === 'less than' && !/^(?:percent|per-|ratio|usd|months|years)/.test(scope.unit);
      need('the bound', says(qualifier === 'up-to' ? 'up to' : isLess ? 'fewer than' : op));
    }
    if (value.kind === 'point' && qualifier === 'about') need('the hedge', /\babout\b/i.test(text));
    const { publisher, published } = catalog.publication(vintage.publication as never);
    need('the publisher', says(publisher));
    need('the date', says(published === null ? 'undated' : published.slice(0, 4)));
    // What we looked for ourselves was read nowhere else.
    if (vintage.seenKind !== 'primary' && figure.source !== 'darkfigure')
      need('how it was read', /not (read )?at the publisher/.test(text));
  }
  const isOpen = readingsOf(figure).every(({ value }) => value.kind === 'unknown');
  // A label’s own bracket may go on, and “how many more” is a number of more.
  const { label: counted } = catalog.measure(figure.measure as never);
  need('what is counted', says(counted.replace(/\)$/, '').replace(/^how many /, '')));
  if (!isOpen && scope.unit === 'percent') need('the unit', says('percent'));
  if (!isOpen && scope.unit === 'usd') need('the unit', says('US dollars'));
  if (!isOpen && scope.unit === 'percent')
    need('the base', says(scope.denominator?.text ?? 'not stated'));
  if (scope.stage === 'at-risk') need('the stage', says('at risk, not victims'));
  // Nothing was estimated where there is no number.
  const told = ['potential', 'presumed', 'self-reported', ...(isOpen ? [] : ['estimated-total'])];
  if (told.includes(scope.stage)) {
    need('the stage', says(code('stage', scope.stage).slice(0, 6)));
  }
  const { label, kind } = catalog.geography(scope.geography.code as never);
  need('the place', kind === 'world' ? /worldwide|any /.test(text) : says(label));
  const { start, end } = scope.period;
  const years = [start, end].flatMap((day) => (day === null ? [] : [day.slice(0, 4)]));
  need('the period', years.length === 0 ? says('period that is not stated') : years.every(says));
  if (scope.period.temporal === 'stock-at' && years.length > 0) need('the stock', says('a stock'));
  if (!isOpen && uncertainty.length > 0) need('the error', /err|too (low|high)/.test(text));
  if (figure.state === 'disputed') need('the dispute', /disputed|Readings disagree/.test(text));
  return missing;
}

test.each(lengths)('no %s quotation of any figure is shorter than the honest minimum', (length) => {
  expect(everyFigure.length).toBeGreaterThan(1800);
  expect(everyFigure.flatMap((figure) => missingIn(quote(figure, { length }), figure))).toEqual([]);
});

test('a part that is taken away is missed', () => {
  const figure = catalog.figure('nhth/cases-identified/us/fy2024');
  const text = quote(figure, { length: 'short' });
  for (const part of [
    '12,130',
    'the United States',
    '2024',
    'Factually',
    'potential',
    'some errors make it too low, others too high',
    'undated',
    'not read at the publisher',
  ])
    expect(missingIn(text.replaceAll(part, ''), figure)).not.toEqual([]);
});

test('a sentence is one sentence, and the full form begins with it', () => {
  for (const figure of everyFigure) {
    const [short = '', one = '', full = ''] = lengths.map((length) => quote(figure, { length }));
    expect(one).toMatch(/^[\p{Lu}\d].*\.$/su);
    expect(full.startsWith(`${one} `)).toBe(true);
    for (const text of [short, one, full]) {
      expect(text).not.toMatch(/undefined|NaN|Infinity|\(\)|\(;|; \)|\s{2}|;;|\.\./);
    }
  }
});

/** Where a bracket follows a bracket, or stands in one of its own kind. */
function crowdedIn(text: string): readonly string[] {
  const open: string[] = [];
  return [...text].flatMap((sign, at) => {
    const around = text.slice(Math.max(0, at - 40), at + 40);
    if (sign === ')' || sign === ']') {
      open.pop();
      return text.slice(at, at + 3) === ') (' ? [around] : [];
    }
    if (sign !== '(' && sign !== '[') return [];
    return open.push(sign) > 1 && open.at(-2) === sign ? [around] : [];
  });
}

test('a reader gets one bracket at a time', () => {
  expect(crowdedIn('people (2023 edition) (estimated)')).toHaveLength(1);
  expect(crowdedIn('people (of Asia (ILO regions))')).toHaveLength(1);
  expect(crowdedIn('people (of Asia [ILO regions]; 2012)')).toEqual([]);
  for (const figure of everyFigure) {
    const texts = lengths.map((length) => quote(figure, { length }));
    expect([...texts, describe(figure), `${figure}`].flatMap(crowdedIn)).toEqual([]);
  }
});

test.each<[string, string]>([
  ['de', '12.130 '],
  ['fr', '12\u202f130 '],
  ['tr', '12.130 '],
  ['hi', '12,130 '],
])('%s groups as it groups, and the words stay English', (locale, number) => {
  const text = quote(catalog.figure('nhth/cases-identified/us/fy2024'), { locale });
  expect(text).toContain(`There were ${number}potential trafficking cases`);
  expect(text).toContain('US fiscal year 2024');
});

test('years and days are in the digits of the number that they stand beside', () => {
  const figure = catalog.figure('nhth/cases-identified/us/fy2024');
  for (const [locale, year, number] of [
    ['ar-EG', '٢٠٢٤', '١٢٬١٣٠'],
    ['fa-IR', '۲۰۲۴', '۱۲٬۱۳۰'],
    ['mr-IN', '२०२४', '१२,१३०'],
  ] as const) {
    const text = quote(figure, { locale, length: 'short' });
    expect(text).toContain(number);
    expect(text).toContain(`US fiscal year ${year} (`.replace('(', '['));
    // What a publisher is called is a name.
    expect(text.replace('from December 2007 to September 2025', '')).not.toMatch(/[0-9]/);
  }
  const undated = catalog.figure('fbi-cru/arrests/us/fy2008');
  expect(quote(undated, { length: 'short', locale: 'de' })).toContain(
    'undated, read on 22. November 2026',
  );
});

test('Indian grouping, Turkish percent, Arabic digits', () => {
  const many = catalog.figure('crs-uac/apprehensions-of-unaccompanied-children/us/fy2022/minor');
  expect(quote(many, { locale: 'hi' })).toContain('1,49,093 ');
  expect(quote(many, { locale: 'ar-EG' })).toContain('١٤٩٬٠٩٣ ');
  const interval = catalog.figure(
    'mse-national/modern-slavery-victims-estimated/gb/2013/lists-five/model-latent-class',
  );
  expect(quote(interval, { locale: 'tr' })).toContain('%95 credible interval 10.935 to 32.842');
  expect(quote(interval, { locale: 'de' })).toMatch(/95\s%/);
});

test('a base has the separators of the number before it', () => {
  let bases = 0;
  for (const figure of everyFigure) {
    const { text = '' } = figure.scope.denominator ?? {};
    if (!/\d,\d{3}/.test(text)) continue;
    const inGerman = text.replaceAll(/(?<=\d),(?=\d{3})/g, '.');
    const said = quote(figure, { locale: 'de', length: 'short' });
    expect(said).toContain(inGerman);
    expect(said).not.toContain(text);
    bases += 1;
  }
  expect(bases).toBeGreaterThan(20);
});

test('whatever the locale, the digits are those that Intl writes for the value', () => {
  const locales = ['de', 'fr', 'tr', 'ar', 'hi'];
  let read = 0;
  for (const locale of locales) {
    const { format } = new Intl.NumberFormat(locale);
    for (const figure of everyFigure) {
      if (figure.state === 'disputed' || figure.value.kind !== 'point') continue;
      const { value } = figure.value;
      // What fell has its sign in words.
      if (!Number.isInteger(value) || value > 999_999 || value < 0) continue;
      expect(quote(figure, { length: 'short', locale })).toContain(format(value));
      read += 1;
    }
  }
  expect(read).toBeGreaterThan(1000 * locales.length);
});
