import { expect, test } from 'vitest';
import { difference } from '../arithmetic/difference.ts';
import { bound, madeCatalog, place, point, unknown } from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { scale } from '../arithmetic/scale.ts';
import { share } from '../arithmetic/share.ts';
import { createCatalog } from '../catalog/create-catalog.ts';
import type { Publication } from '../catalog/dataset-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { fixtureCatalog, fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { cite } from '../quotation/cite.ts';
import { quote } from '../quotation/quote.ts';
import { english } from '../text/locale-format.ts';
import { numberText } from '../text/number-text.ts';
import { periodText } from '../text/period-text.ts';
import { sentence } from '../text/sentence.ts';
import { basedText } from '../text/unit-text.ts';
import { formatTrace } from '../trace/format-trace.ts';
import { trace } from '../trace/trace.ts';
import { describe } from './describe.ts';
import { describeCode } from './describe-code.ts';

const context = contextOf(fixtureCatalog.figure('line/cases/us/2024'), 'figure');
const people = { unit: 'victims' } as const;
const catalog = madeCatalog([
  { id: 'made/people/us/2023', value: point(100), scope: people },
  {
    id: 'made/people/us/2023/forced-labour',
    value: point(40),
    scope: { ...people, exploitation: 'forced-labour' },
  },
  {
    id: 'made/people/us-tx/2023/state-imposed',
    value: point(4),
    scope: { ...people, exploitation: 'state-imposed-forced-labour', geography: place('us-tx') },
  },
  {
    id: 'made/people/us/2023/female',
    value: point(60),
    scope: people,
    population: { sex: 'female' },
  },
  {
    id: 'made/lost/us/2023',
    value: unknown,
    rest: { unanswered: { question: 'How many?', why: 'nobody asks', needed: [], nearest: [] } },
  },
]);
const at = (id: string) => catalog.figure(`made/${id}`);
const [all, women] = [at('people/us/2023'), at('people/us/2023/female')];
const short = { length: 'short' } as const;
const residents = {
  value: 1_000_000,
  geography: 'us',
  on: '2023-07-01',
  text: 'people living there',
  source: 'a census',
};

test('a rate and a product are of what was counted, and nothing is told apart from a supplied number', () => {
  const rate = perCapita(women, residents);
  expect(quote(rate, short)).toContain(
    ' (potential; female; detected in us; during 2023), computed with Darkfigure as ',
  );
  expect(cite(rate)).toContain(`omputed as ${rate.id}, with a number from a census, npm`);
  const product = scale(share(women, all), all);
  expect(quote(product, short)).toContain(
    ' (potential; female; detected in us; during 2023), computed with Darkfigure as ',
  );
});

test('a stage is said where one of the two does not say it, and not where both do', () => {
  expect(quote(ratio(women, all), short)).toContain(
    ' (potential; detected in us; during 2023; female against all)',
  );
  expect(quote(ratio(women, all), short).match(/potential/g)).toHaveLength(1);
});

test('a rest of what is narrowed twice has its commas', () => {
  const rest = difference(
    at('people/us/2023/forced-labour'),
    at('people/us-tx/2023/state-imposed'),
  );
  expect(quote(rest, short)).toContain(
    '; labor trafficking, detected in us, but not state-imposed forced labour, in us-tx)',
  );
});

test('the full form of a computed number ends with the edition and the formula', () => {
  const made = share(women, all);
  const full = quote(made, { length: 'full' });
  expect(full.endsWith(` Darkfigure dataset ${catalog.edition}, ${made.id}.`)).toBe(true);
});

test('what nobody knows says why as a sentence', () => {
  expect(describe(at('lost/us/2023'))).toMatch(/[^.]\. Nobody asks\.$/);
  expect(describe(at('lost/us/2023'))).toMatch(/^There is no figure for /);
  expect(sentence('  some words ')).toBe('Some words.');
  expect(sentence('Is it?')).toBe('Is it?');
});

test('a code is described with the label that it has, what it is a part of and its standards', () => {
  const lines = describeCode('all', context.codes).split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).not.toContain('“”');
  expect(lines.find((line) => line.startsWith('all (exploitation'))).toContain('“all forms”');
  for (const { list, code, definition, broader, mapping } of fixtureDataset.codes) {
    const text = describeCode(code, context.codes);
    if (broader !== undefined) expect(text).toContain(` Part of ${broader}.`);
    for (const value of Object.values(mapping ?? {})) expect(text).toContain(String(value));
    const own = text.split('\n').find((line) => line.startsWith(`${code} (${list}`)) ?? '';
    const standards = Object.entries(mapping ?? {}).map(([name, value]) => `${name}: ${value}`);
    const wider = broader === undefined ? '' : ` Part of ${broader}.`;
    const mapped = standards.length === 0 ? '' : ` [${standards.join('; ')}]`;
    expect(own.endsWith(`): ${definition}${wider}${mapped}`)).toBe(true);
  }
});

test('dates and kind of a year that is a stock stand in one bracket, apart', () => {
  const period = {
    start: '2022-10-01',
    end: '2023-09-30',
    calendar: 'us-fiscal',
    temporal: 'stock-at',
  } as const;
  expect(periodText(period, context, english())).toBe(
    'at any one time in US fiscal year 2023 (October 2022 to September 2023; a stock, not a count over the period)',
  );
});

test.each([
  [1_000_000, '1 million'],
  [1_000_000_000, '1 billion'],
  [1_000_000_000_000, '1 trillion'],
] as const)('%d is one of its own word', (value, text) => {
  expect(numberText(value, value, text, english())).toEqual({ text, isAsPrinted: true });
});

test('a base stands behind its own preposition', () => {
  expect(basedText('as a ratio', 'ratio', 'men')).toBe('as a ratio to men');
  expect(basedText('percent', 'percent', 'men')).toBe('percent of men');
  expect(basedText('percent', 'percent-change', 'before')).toBe('percent from before');
  expect(basedText('per 1,000 people', 'per-1000', 'residents')).toBe('per 1,000 residents');
  expect(basedText('per 1,000 people', 'per-1000', 'the town')).toBe(
    'per 1,000 people of the town',
  );
});

test('a month of BibTeX is the one that Intl names, whichever it is', () => {
  const months = Array.from({ length: 12 }, (_, month) => `${month + 1}`.padStart(2, '0'));
  for (const month of months) {
    const publications = fixtureDataset.publications.map(
      (each): Publication =>
        each.id === 'line/2024-statistics' ? { ...each, published: `2025-${month}` } : each,
    );
    const id = 'line/cases/us/2021';
    const own = figure({ id, vintages: [vintage('line/2024-statistics', point(1), '1')] });
    const entry = cite(
      createCatalog({ ...fixtureDataset, publications, figures: [own] }).figure(id),
      'bibtex',
    );
    const name = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
    const named = name
      .format(new Date(`2025-${month}-01`))
      .toLowerCase()
      .slice(0, 3);
    expect(entry).toContain(`  month = ${named},`);
  }
});

test('an entry of BibTeX keeps what must be noted apart', () => {
  const entry = cite(fixtureCatalog.figure('line/victims/us/2023'), 'bibtex');
  const [, note = ''] = /note = \{(.*)\}/.exec(entry) ?? [];
  const parts = note.split('; ');
  expect(parts[0]).toBe('table 1');
  expect(parts.at(-1)).toMatch(/^as read on a secondary page/);
});

test('a trace that is no trace, or a width that is none, is refused by name', () => {
  const refusal = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof InvalidOptionError) return error.message;
    }
    throw new Error('it was printed');
  };
  expect(refusal(() => formatTrace({} as never))).toMatch(/^A trace must be what trace gives/);
  expect(refusal(() => formatTrace(trace(all), { with: 80 } as never))).toContain('with');
});

test('items of a list hang behind their sign, paragraphs stand under their heading', () => {
  const lines = formatTrace(trace(share(women, all)), { width: 60 }).split('\n');
  const start = lines.indexOf('WHAT IT WAS MADE OF');
  for (const line of lines.slice(1, start).filter(Boolean)) expect(line).toMatch(/^ {2}\S/);
  for (const line of lines.slice(start + 1)) expect(line).toMatch(/^ {2}- \S|^ {4}\S/);
  expect(lines.slice(start + 1).some((line) => line.startsWith('    '))).toBe(true);
});

test('a claim that goes back to a figure which is not held is printed all the same', () => {
  const claims = fixtureDataset.claims.map((claim) =>
    claim.origin === null ? claim : { ...claim, origin: { ...claim.origin, figure: undefined } },
  );
  const made = createCatalog({ ...fixtureDataset, claims: claims as typeof fixtureDataset.claims });
  const text = formatTrace(trace(made.claim('claim/at-risk-as-victims')));
  expect(text).toContain('WHERE THE NUMBER COMES FROM');
  // Nothing stands above that it could rest on.
  expect(text).not.toContain('the figure above');
});

test('a reading says where it was read and when, and has no place where none was noted', () => {
  const id = 'line/cases/us/2021';
  const bare = { ...vintage('line/2024-statistics', point(1), '1'), locator: null };
  const made = createCatalog({ ...fixtureDataset, figures: [figure({ id, vintages: [bare] })] });
  const traced = trace(made.figure(id));
  const [reading] = traced.kind === 'figure' ? traced.readings : [];
  expect(reading?.printed).toMatch(/; read on 2026-11-22 at https:\/\/example\.org\/$/);
  expect(reading?.printed).not.toMatch(/; ;|null/);
});

test('a length that there is not is refused by name', () => {
  expect(() => quote(all, { length: 'long' as never })).toThrow(/^length .*"long"/);
});

test('what is said of one reading stands before its credit, apart from it', () => {
  const readings = [
    vintage('line/2023-statistics', bound('ge', 7), '7'),
    vintage(
      'line/2024-statistics',
      { kind: 'interval', low: 4, high: 8, level: 0.9, best: 6, basis: 'confidence' },
      '6 (4 to 8)',
    ),
  ];
  const disputed = madeCatalog([
    {
      id: 'line/cases/us/2023',
      value: point(1),
      rest: { vintages: readings, current: [0, 1], status: ['disputed'] },
    },
  ]).figure('line/cases/us/2023');
  expect(`${disputed}`).toContain('6 cases (90% confidence interval 4 to 8; Publisher of line, 20');
});

test('cases beside victims keep the stage that only the victims say', () => {
  const mixed = madeCatalog([
    { id: 'made/cases/us/2023', value: point(5) },
    { id: 'made/people/us/2023', value: point(9), scope: people },
  ]);
  const made = ratio(mixed.figure('made/people/us/2023'), mixed.figure('made/cases/us/2023'));
  expect(quote(made, short)).toContain(' (potential; detected in us; during 2023)');
});

test.each([
  ['profits of a year', /^5 US dollars profits of a year /],
  ['US dollars that were earned', /^5 US dollars that were earned /],
  ['of profits', /^5 US dollars of profits /],
])('money whose measure is called “%s” is dollars, once', (label, said) => {
  const id = 'line/cases/us/2023';
  const scope = { unit: 'usd', stage: 'not-applicable' } as const;
  const measures = fixtureDataset.measures.map((each) =>
    each.id === 'line/cases' ? { ...each, label, unit: 'usd' as const } : each,
  );
  const own = figure({ id, scope, vintages: [vintage('line/page', point(5), '5')] });
  const made = createCatalog({ ...fixtureDataset, measures, figures: [own] });
  expect(quote(made.figure(id), short)).toMatch(said);
  expect(quote(made.figure(id), short).match(/US dollars/g)).toHaveLength(1);
});

test('a share that nobody knows is still a share of something', () => {
  const open = madeCatalog([
    {
      id: 'made/share/us/2023',
      value: unknown,
      scope: { unit: 'percent', denominator: { text: 'known victims' } },
    },
  ]).figure('made/share/us/2023');
  for (const text of [quote(open, short), quote(open), describe(open), `${open}`])
    expect(text).toContain('known victims');
});
