import { stripVTControlCharacters } from 'node:util';
import { textWidth } from '@darkfigure/audit/terminal';
import type { Dataset, Figure } from '@darkfigure/dataset';
import { createCatalog } from '@darkfigure/helpers/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import type { OpenData } from '../open-data.ts';
import { errorText } from './error-text.ts';
import { exitCodes, usageOf, verbHelp } from './help.ts';
import { verbHelpJson } from './help-json.ts';
import { layoutOf, paragraph } from './layout.ts';
import { otherReadings } from './other-readings.ts';
import { readingLines } from './reading-lines.ts';
import { safeJson, safeLine } from './safe-json.ts';
import { scopeLines } from './scope-lines.ts';
import { section } from './section.ts';
import { type Column, table } from './table.ts';

const whole = (title: string): Column => ({ title, fit: 'whole' });
const wrap = (title: string): Column => ({ title, fit: 'wrap' });
const at = (width: number) => ({ width, colour: false });
const coloured = (width: number) => ({ width, colour: true });
const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;

test('columns that fit are as wide as what is in them, two blanks apart, and end with no blank', () => {
  expect(
    table(
      [whole('Id'), wrap('What'), whole('N')],
      [['a', 'one two', '1'], ['abc', '', '20'], ['b']],
      at(20),
    ),
  ).toEqual(['Id   What     N', 'a    one two  1', 'abc           20', 'b']);
  // Exactly as wide as the layout.
  expect(table([whole('Id'), wrap('What')], [['a', 'one two']], at(11))).toEqual([
    'Id  What',
    'a   one two',
  ]);
  expect(table([whole(''), wrap('')], [['a', 'b']], at(20))).toEqual(['a  b']);
  expect(table([whole('Id')], [], at(20))).toEqual(['Id']);
  expect(
    table([whole('Id'), wrap('')], [['a', 'b']], coloured(20)).map(stripVTControlCharacters),
  ).toEqual(['Id', 'a   b']);
});

test('a row that does not fit is broken within its columns, which share the room by what they want', () => {
  const long = 'aaaa '.repeat(12).trim();
  const lines = table(
    [whole('Id'), wrap('One'), wrap('Two')],
    [['x', long, `${long} ${long}`]],
    at(70),
  );
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(70);
  expect(lines[0]).toMatch(/^Id {2}One +Two$/);
  const second = lines[1] ?? '';
  // Of 66, 2 are for the first column and 20 each are sure; of the other 24 each has its share of what it wants: 39 and 99.
  const [first, two] = [20 + Math.floor((24 * 39) / 138), 20 + Math.floor((24 * 99) / 138)];
  expect(second.indexOf('aaaa', 4 + first)).toBe(4 + first + 2);
  expect(textWidth(second)).toBeLessThanOrEqual(4 + first + 2 + two);
  expect(lines.slice(1).join(' ').match(/aaaa/g)).toHaveLength(36);
});

test('where not even that fits, each row is a block with its titles', () => {
  const columns = [whole('Id'), wrap('What is said'), wrap(''), whole('N')];
  const row = ['an-id-that-is-long', 'some words', 'more', '1234567'];
  expect(table(columns, [row, ['b', '', '', '2']], at(24))).toEqual([
    'an-id-that-is-long',
    '  What is said: some',
    '    words',
    '  more',
    '  N: 1234567',
    'b',
    '  N: 2',
  ]);
  expect(table(columns, [row], coloured(24))[0]).toBe(bold('an-id-that-is-long'));
});

test('whatever the cells are, no line is wider than the layout unless a word is, and no word is lost', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, cell, cell), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 14, max: 100 }),
      (rows, width) => {
        const lines = table([whole('Id'), wrap('One'), wrap('Two')], rows, at(width));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        const said = lines
          .join(' ')
          .replace(/\b(?:Id|One|Two)\b:?/g, ' ')
          .split(/\s+/)
          .filter(Boolean);
        expect(said.sort()).toEqual(rows.flat().join(' ').split(/\s+/).filter(Boolean).sort());
      },
    ),
    { numRuns: 60 },
  );
});

test('a layout is as wide as the terminal but for 24 columns, and coloured where somebody sees it', () => {
  const output = (isTTY?: boolean) => ({ write: () => true, isTTY });
  const of = (columns: number, isTTY: boolean | undefined, env: Record<string, string> = {}) =>
    layoutOf({ stdout: output(isTTY), stderr: output(), columns, env, cwd: '' });
  expect([10, 24, 25, 200].map((columns) => of(columns, true).width)).toEqual([24, 24, 25, 200]);
  expect(of(80, true).colour).toBe(true);
  for (const refused of [
    of(80, false),
    of(80, undefined),
    of(80, true, { NO_COLOR: '1' }),
    of(80, true, { TERM: 'dumb' }),
  ])
    expect(refused.colour).toBe(false);
  expect(of(80, true, { NO_COLOR: '', TERM: 'xterm' }).colour).toBe(true);
});

test('a paragraph stands behind its indent, and a heading over its lines', () => {
  expect(paragraph('one two three', at(9), '  ')).toEqual(['  one two', '  three']);
  expect(paragraph('one two', at(7))).toEqual(['one two']);
  expect(section('A title', ['x'], at(40))).toEqual(['A title', 'x']);
  expect(section('A title', ['x'], coloured(5))).toEqual([bold('A'), bold('title'), 'x']);
});

test('JSON is the same data without a character that steers anything', () => {
  const hostile = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('');
  for (const json of [safeJson({ hostile }), safeLine({ hostile })]) {
    expect(JSON.parse(json)).toEqual({ hostile });
    // Controls, what turns the direction of a line, breaks one or has no width: by the classes of Unicode.
    const steering = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff]/u;
    expect(steering.test(json.replaceAll('\n', ''))).toBe(false);
  }
  expect(safeJson({ a: 1 })).toBe('{\n  "a": 1\n}\n');
  expect(safeLine({ a: 1 })).toBe('{"a":1}\n');
  expect(safeLine(undefined)).toBe('null\n');
});

test('the help of a verb shows what must stand and what may', () => {
  const verb = {
    name: 'do',
    about: 'do it',
    notes: ['A note.'],
    positionals: { names: ['this', 'that'], least: 1 },
    options: [
      { name: 'on', about: 'switch' },
      { name: 'many', value: 'X', repeats: true, about: 'several' },
    ],
    examples: ['darkfigure do x'],
    run: () => Promise.reject(new Error('not run')),
  };
  expect(usageOf(verb)).toBe('do <this> [that]');
  expect(verbHelp(verb, at(60))).toBe(
    [
      'darkfigure do: do it.',
      '',
      'Usage',
      '  darkfigure do <this> [that] [options]',
      '',
      'A note.',
      '',
      'Options',
      '  --on      switch',
      '  --many X  several; several with commas',
      '  --json    print JSON instead of text',
      '  --help    print this help',
      '',
      'Examples',
      '  darkfigure do x',
      '',
    ].join('\n'),
  );
  expect(verbHelp(verb, coloured(60))).toContain(`${bold('Usage')}\n`);
  expect(verbHelpJson(verb)).toMatchObject({ usage: 'darkfigure do <this> [that] [options]' });
  expect(exitCodes.map(([code]) => Number(code))).toEqual([0, 1, 2, 3, 4]);
});

function open(dataset: Dataset): OpenData {
  const labels = new Map(dataset.codes.map(({ list, code, label }) => [`${list}/${code}`, label]));
  return {
    dataset: dataset as OpenData['dataset'],
    catalog: createCatalog(dataset as never),
    label: (list, code) => labels.get(`${list}/${code}`) ?? code,
  };
}
const [first, second, ...others] = tinyDataset.figures;
if (first === undefined || second === undefined) throw new Error('the fixture is too small');
const withFigure = (fields: Partial<Figure>, more: Partial<Dataset> = {}) => {
  const data = open({
    ...tinyDataset,
    figures: [{ ...first, ...fields }, second, ...others],
    ...more,
  });
  return { data, figure: data.catalog.figure(first.id as never) };
};
const rowsOf = (lines: readonly string[]) =>
  Object.fromEntries(lines.map((line) => line.split(/ {2,}/) as [string, string]));

test('how a figure errs is told by direction, each kind of it once', () => {
  const part = { statedBy: 'curator', note: 'x' } as const;
  const uncertainty = [
    { kind: 'coverage', direction: 'under', ...part },
    { kind: 'measurement', direction: 'either', ...part },
    { kind: 'measurement', direction: 'under', ...part },
    { kind: 'coverage', direction: 'under', ...part },
  ] as const;
  expect(errorText({ uncertainty }, open(tinyDataset))).toBe(
    'under label (coverage label, measurement label); either label (measurement label)',
  );
  expect(errorText({ uncertainty: [] }, open(tinyDataset))).toBe('');
});

test('a scope is told axis by axis; of what is all, or has no words, nothing is said', () => {
  const { scope } = first;
  const codes = [
    ...tinyDataset.codes,
    { list: 'other-segment', code: 'calls', label: 'wrong', definition: 'x' },
    { list: 'hotline-segment', code: 'calls', label: 'by call', definition: 'x' },
    { list: 'segment', code: 'texts', label: 'by text', definition: 'x' },
  ];
  const told = (fields: Partial<Figure['scope']>, width = 300) => {
    const { data, figure } = withFigure({ scope: { ...scope, ...fields } }, { codes });
    return rowsOf(scopeLines(figure, data, at(width)));
  };
  const population = {
    ...scope.population,
    age: 'minor',
    segments: ['calls', 'texts', 'unlisted'],
  } as const;
  expect(told({ population })).toMatchObject({
    Measure: 'Situations that may be trafficking.',
    Unit: 'cases label',
    Stage: 'potential label',
    People: `${scope.population.role}, minor label, by call, by text, unlisted`,
    Period: '2020-01-01 to 2020-12-31 (calendar-year; flow-in)',
    Status: 'normal label',
  });
  expect(Object.keys(told({}))).not.toContain('Exploitation');
  expect(Object.keys(told({}))).not.toContain('100 % is');
  expect(told({ denominator: { text: 'all calls' } })['100 % is']).toBe('all calls');
  const { period } = scope;
  expect(told({ period: { ...period, start: null } }).Period).toMatch(
    /^not stated to 2020-12-31 \(/,
  );
  expect(told({ period: { ...period, end: null } }).Period).toMatch(/^2020-01-01 to not stated \(/);
  expect(told({ period: { ...period, start: null, end: null } }).Period).toBe('calendar-year');
});

test('every reading is told, with the page and place where it was read, and why it differs', () => {
  const [vintage] = first.vintages;
  if (vintage === undefined) throw new Error('the fixture is too small');
  const { data, figure } = withFigure(
    {
      vintages: [
        vintage,
        {
          ...vintage,
          text: '70',
          value: { kind: 'point', value: 70 },
          qualifier: 'exact',
          publication: 'hotline/undated',
          reason: 'recalculation',
          locator: 'p. 3',
          note: 'Read twice.',
        },
      ],
      current: [1],
    },
    {
      publications: tinyDataset.publications.flatMap((publication) => [
        publication,
        { ...publication, id: 'hotline/undated', title: 'Undated', published: null },
      ]),
    },
  );
  const vintages = data.catalog.vintages(figure.id);
  const lines = readingLines(vintages, data, at(400));
  const rows = lines.slice(0, 3).map((line) => line.split(/ {2,}/));
  expect(rows[0]).toEqual(['Printed', 'Read as', 'Published', 'In', 'Why it differs']);
  const said = rows.slice(1).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  expect(said[0]).toEqual(['"70"', '70, stands now', 'undated', 'Undated', 'recalculation']);
  expect(said[1]?.slice(0, 3)).toEqual(['"more than 50"', 'more than 50', '2023-05']);
  // It is the first, and differs from none.
  expect(said[1]).toHaveLength(4);
  const pages = lines.slice(3).join('\n');
  expect(pages).toContain(
    `hotline/undated, p. 3: read on ${vintage.seenOn} in ${vintage.seenKind}: ${vintage.seenAt} Read twice.`,
  );
  expect(otherReadings(figure, data)).toBe(
    ' Other readings: “more than 50” (Hotline of Aa, 2023).',
  );
  const turned = withFigure(
    { ...figure, current: [0] },
    { publications: data.dataset.publications as never },
  );
  expect(otherReadings(turned.figure, turned.data)).toBe(
    ' Other readings: “70” (Hotline of Aa, undated).',
  );
  const alone = withFigure({});
  expect(otherReadings(alone.figure, alone.data)).toBe('');
});
