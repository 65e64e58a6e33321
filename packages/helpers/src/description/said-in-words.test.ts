import { expect, test } from 'vitest';
import { bound, madeCatalog, point } from '../arithmetic/fixture/made-catalog.ts';
import { catalog as published } from '../catalog/catalog.ts';
import { createCatalog } from '../catalog/create-catalog.ts';
import type { Direction, UncertaintyComponent, Unit, Value } from '../catalog/dataset-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { fixtureCatalog, fixtureDataset } from '../fixture/fixture-dataset.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import { quote } from '../quotation/quote.ts';
import { originText, seenText } from '../text/attribution-text.ts';
import { english } from '../text/locale-format.ts';
import { moveOf } from '../text/move-of.ts';
import { numberText } from '../text/number-text.ts';
import { placeText } from '../text/place-text.ts';
import { uncertaintyText } from '../text/uncertainty-text.ts';
import { nounText, percentOf } from '../text/unit-text.ts';
import { briefText } from '../trace/brief-text.ts';

const context = contextOf(fixtureCatalog.figure('line/cases/us/2024'), 'figure');
const component = (
  direction: Direction,
  kind: UncertaintyComponent['kind'] = 'coverage',
): UncertaintyComponent => ({ kind, direction, statedBy: 'curator', note: `Why ${direction}.` });
const caseOf = (rest: object) =>
  madeCatalog([{ id: 'line/cases/us/2023', value: point(5), rest }]).figure('line/cases/us/2023');

test.each<[Direction, RegExp]>([
  ['under', /\. It may be too low \(coverage\)\.$/],
  ['over', /\. It may be too high \(coverage\)\.$/],
  ['either', /\. It may err either way \(coverage\)\.$/],
  ['unknown', /\. It may err, nobody knows which way \(coverage\)\.$/],
])('a figure in brief says which way it errs: %s', (direction, said) => {
  expect(briefText(caseOf({ uncertainty: [component(direction)] }), context)).toMatch(said);
});

test('a figure that errs both ways is not said to err one way, nor the other way twice', () => {
  const text = (...directions: readonly Direction[]) =>
    uncertaintyText(
      directions.map((each) => component(each)),
      context,
    );
  expect(text('under', 'over')).toMatch(
    /^It may be too low \(coverage\): Why under\. It may also be too high \(coverage\): Why over\.$/,
  );
  expect(text('under', 'either')).toMatch(/It may also err either way \(coverage\)\.$/);
  expect(text('under', 'either')).not.toContain('too high');
  expect(text('under', 'either', 'unknown')).toContain(
    'either way (coverage) and in a direction that is not known (coverage).',
  );
  expect(text()).toBe('');
});

test('the kinds behind a direction are those that err in it, and a computed number is not surer than all it is made of', () => {
  const said = (...ways: readonly (readonly [Direction, string])[]) =>
    uncertaintyText(
      ways.map(([way, id]) => ({ ...component(way), of: [id] })),
      context,
      ['a', 'b'],
    );
  expect(said(['either', 'a'], ['unknown', 'b'])).toBe(
    'It may err either way (coverage): Why either. It may also err in a direction that is not known (coverage).',
  );
  expect(said(['over', 'a'], ['unknown', 'b'])).toMatch(
    /^It may be too high \(coverage\): Why over\. /,
  );
  expect(said(['under', 'a'], ['either', 'b'])).toMatch(
    /^Likely too low as a measure of the whole /,
  );
});

test('what is set against itself is wrong in both ways for one reason, which is said once', () => {
  const both = (['under', 'over'] as const).map((way) => ({ ...component(way), note: 'Missed.' }));
  expect(uncertaintyText(both, context)).toBe('It may be too low or too high (coverage): Missed.');
  expect(uncertaintyText([...both, component('unknown')], context)).toBe(
    'It may be too low or too high (coverage): Missed. It may also err in a direction that is not known (coverage).',
  );
});

test('kinds of error are named in words, each once', () => {
  const kinds = ['definitional', 'disclosure-control', 'definitional'] as const;
  const text = uncertaintyText(
    kinds.map((kind) => component('under', kind)),
    context,
  );
  expect(text).toContain('(definition, disclosure control)');
});

test('all that is said of a disputed figure is kept apart', () => {
  const vintages = ['1,200', '1,300'].map((text, at) =>
    vintage('line/2023-statistics', point(1200 + 100 * at), text),
  );
  const disputed = caseOf({ vintages, current: [0, 1], status: ['disputed'] });
  expect(`${disputed}`).toMatch(/ \(Publisher of line, 2024\) or 1,300 cases \(Publisher of line/);
  expect(`${disputed}`).toContain('each (potential; all forms; detected in us) during 2023');
  const reprinted = caseOf({
    vintages: vintages.map((each) => ({ ...each, seenKind: 'reprint' })),
    current: [0, 1],
    status: ['disputed'],
  });
  expect(`${reprinted}`).toContain('; not read at the publisher)');
});

test('a publisher is named without what explains its name', () => {
  expect(originText({ publisher: 'Polaris: a project' })).toBe('Polaris');
  expect(originText({ publisher: 'An NGO of Ohio' })).toBe('an NGO of Ohio');
  expect(originText({ publisher: 'Attributed to a senator' })).toBe(
    'what is attributed to a senator',
  );
});

test('what was read at the publisher needs no word, and of several readings the farthest counts', () => {
  const read = (...kinds: readonly ('primary' | 'reprint' | 'secondary')[]) =>
    seenText(kinds.map((seenKind) => vintage('line/page', point(1), '1', { seenKind })));
  expect(read('primary')).toBe('');
  expect(read('primary', 'reprint')).toMatch(/reprint/);
  expect(read('reprint', 'secondary')).toMatch(/secondary page/);
});

test('a region has no courts of its own, a country has, and the world is worldwide', () => {
  const dataset = {
    ...fixtureDataset,
    geographies: [
      ...fixtureDataset.geographies,
      {
        code: 'made-region',
        label: 'Gambia',
        kind: 'region' as const,
        iso3166: null,
        within: ['world'],
        definition: 'Made up.',
      },
    ],
  };
  const made = contextOf(createCatalog(dataset).figure('line/cases/us/2024'), 'figure');
  const everybody = fixtureCatalog.figure('line/cases/us/2024').scope.population;
  const at = (code: string, role: 'jurisdiction' | 'detection' | 'citizenship') =>
    placeText({ scope: { geography: { code, role }, unit: 'cases', population: everybody } }, made);
  expect(at('made-region', 'jurisdiction')).toBe('in the jurisdictions of the Gambia');
  expect(at('us', 'jurisdiction')).toBe('under the jurisdiction of the United States');
  expect(at('made-region', 'detection')).toBe('detected in the Gambia');
  expect(at('world', 'detection')).toBe('detected worldwide');
  expect(at('world', 'citizenship')).toBe('worldwide');
});

test('percent stand beside the digits of shares and of changes, and of nothing else', () => {
  const units = fixtureDataset.codes.flatMap(({ list, code }) => (list === 'unit' ? [code] : []));
  const shares = units.filter((unit) => percentOf(unit as Unit) !== '');
  expect(shares.sort()).toEqual(['percent', 'percent-change']);
});

test('one of anything that is counted stands in the singular', () => {
  const one = (unit: Unit) => nounText({ unit, stage: 'not-applicable' }, true, context);
  expect(
    (['cases', 'countries', 'businesses', 'usd', 'grants', 'agencies'] as const).map(one),
  ).toEqual(['case', 'country', 'business', 'US dollar', 'grant of status', 'agency']);
});

test.each<[Value, string]>([
  [{ kind: 'bound', op: 'ge', value: 5 }, 'a rise of '],
  [{ kind: 'bound', op: 'gt', value: 0 }, 'a rise of '],
  [{ kind: 'bound', op: 'ge', value: 0 }, 'a rise of '],
  // At most 5 may be a fall.
  [{ kind: 'bound', op: 'le', value: 5 }, 'a fall, or a rise of '],
  [{ kind: 'range', low: -1, high: 1, basis: 'derived' }, 'a change of '],
  [{ kind: 'range', low: 0, high: 1, basis: 'derived' }, 'a change of '],
  [point(0), 'a change of '],
])('%j is called a rise or a fall only where it can be nothing else', (value, lead) => {
  expect(moveOf(value)).toEqual({ lead, moved: value });
});

test.each<[Value, Value]>([
  [point(-5), point(5)],
  [
    { kind: 'range', low: -3, high: -1, best: -2, basis: 'derived' },
    { kind: 'range', low: 1, high: 3, best: 2, basis: 'derived' },
  ],
  [
    { kind: 'range', low: -3, high: -1, basis: 'derived' },
    { kind: 'range', low: 1, high: 3, basis: 'derived' },
  ],
])('a fall of %j is told without its sign', (value, moved) => {
  expect(moveOf(value)).toEqual({ lead: 'a fall of ', moved });
});

test.each<[Value, string, Value]>([
  [bound('lt', -10), 'a fall of ', bound('gt', 10)],
  [bound('le', 0), 'a fall of ', bound('ge', 0)],
  // At least −5 may be a rise.
  [bound('ge', -5), 'a rise, or a fall of ', bound('le', 5)],
  [bound('gt', -5), 'a rise, or a fall of ', bound('lt', 5)],
])('a bound below nothing, %j, is told from nothing on', (value, lead, moved) => {
  expect(moveOf(value)).toEqual({ lead, moved });
});

test('a number is written in millions only where the source writes it so', () => {
  const of = (value: number, text: string, rounding?: number) =>
    numberText(value, rounding, text, english());
  expect(of(-5_200_000, '−5.2 million', 100_000).text).toBe('-5.2 million');
  expect(of(2_000_000, '2,000,000 of 30 million')).toEqual({
    text: '2,000,000',
    isAsPrinted: true,
  });
  expect(of(0, 'between 0 and 2 million')).toEqual({ text: '0', isAsPrinted: true });
});

test('of the published data: money is called dollars once in every length', () => {
  const money = [...published.find({ unit: 'usd' })].filter(
    (figure) => figure.state === 'settled' && figure.value.kind !== 'unknown',
  );
  expect(money.length).toBeGreaterThan(5);
  for (const figure of money)
    for (const length of ['short', 'sentence'] as const)
      expect(quote(figure, { length }).match(/US dollars?/g)).toHaveLength(1);
});
