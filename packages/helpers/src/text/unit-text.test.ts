import { expect, test } from 'vitest';
import { createCatalog } from '../catalog/create-catalog.ts';
import type { Measure, Scope, Value } from '../catalog/dataset-types.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';

/** What a figure of the fixture’s line says when its unit, label and base are these. */
function said(scope: Partial<Scope>, label: string, value: Value, text: string): string {
  const measures: readonly Measure[] = fixtureDataset.measures.map((measure) =>
    measure.id === 'line/cases' ? { ...measure, label, unit: scope.unit ?? measure.unit } : measure,
  );
  const id = 'line/cases/us/2021';
  const made = figure({ id, scope, vintages: [vintage('line/page', value, text)] });
  const catalog = createCatalog({ ...fixtureDataset, measures, figures: [made] });
  return catalog.describe(id).split(' (an administrative count)')[0] ?? '';
}

const point = (value: number): Value => ({ kind: 'point', value });
const base = { text: 'convictions of 2014' };

test.each<[string, Partial<Scope>, string, Value, string, string]>([
  [
    'a rate',
    { unit: 'per-1000', denominator: { text: 'people in the world' } },
    'people in forced labour per 1,000',
    point(1.8),
    '1.8',
    '1.8 per 1,000 people in the world (',
  ],
  [
    'a rate of another base',
    { unit: 'per-100', denominator: { text: 'victims identified' } },
    'offenders per 100 victims',
    point(8.5),
    '8.5',
    '8.5 per 100 victims identified (',
  ],
  [
    'a rate of some of the people',
    { unit: 'per-100000', denominator: { text: 'Dutch girls of 12 to 17' } },
    'girls exploited per 100,000',
    point(8.5),
    '8.5',
    '8.5 per 100,000 Dutch girls of 12 to 17 (',
  ],
  [
    'a rate of a number',
    { unit: 'per-100', denominator: { text: '49,105 victims identified' } },
    'convictions per 100 victims',
    point(8.5),
    '8.5',
    '8.5 per 100 of 49,105 victims identified (',
  ],
  [
    'a rate of one thing',
    { unit: 'per-1000', denominator: { text: 'the population' } },
    'people in forced labour per 1,000',
    point(8.5),
    '8.5',
    '8.5 per 1,000 people of the population (',
  ],
  [
    'a change',
    { unit: 'percent-change', denominator: base },
    'change in convictions',
    point(-44),
    '-44%',
    'A fall of 44 percent from convictions of 2014 (',
  ],
  [
    'a change whose label reads on',
    { unit: 'percent-change', denominator: base },
    'in convictions since 2014',
    { kind: 'bound', op: 'gt', value: 325 },
    'more than 325%',
    'A rise of more than 325 percent in convictions since 2014 (',
  ],
  [
    'a share without a base',
    { unit: 'percent' },
    'women among callers',
    point(5),
    '5',
    '5 percent of a base that is not stated (',
  ],
  [
    'a label that reads on',
    { unit: 'usd' },
    'of illegal profits a year',
    point(52_000_000_000),
    'US$ 52 billion',
    '52 billion US dollars of illegal profits a year (',
  ],
  [
    'a share whose label reads on',
    { unit: 'percent', denominator: base },
    'of convictions for forced labour',
    point(7),
    'seven percent',
    '7 percent of convictions for forced labour (printed as “seven percent”; potential; all forms; victims; detected in the United States; base: convictions of 2014)',
  ],
  [
    'people at risk whom a record calls victims',
    { unit: 'victims', stage: 'at-risk' },
    'children at risk',
    point(9),
    '9',
    '9 people (at risk, not victims;',
  ],
  ['one business', { unit: 'businesses' }, 'businesses named', point(1), '1', '1 business ('],
  ['one country', { unit: 'countries' }, 'countries', point(1), '1', '1 country ('],
  ['one dollar', { unit: 'usd' }, 'paid', point(1), '1', '1 US dollar ('],
  ['one grant', { unit: 'grants' }, 'T visas', point(1), '1', '1 grant of status ('],
  ['one victim', { unit: 'victims' }, 'victims', point(1), '1', '1 potential victim ('],
  [
    'one percent',
    { unit: 'percent', denominator: base },
    'share',
    point(1),
    '1',
    '1 percent of convictions of 2014 (',
  ],
  [
    'a ratio',
    { unit: 'ratio', denominator: base },
    'victims per conviction',
    point(4.5),
    '4.5',
    '4.5 as a ratio (potential; all forms; victims; detected in the United States; base: convictions of 2014)',
  ],
  [
    'scenarios',
    { unit: 'cases' },
    'cases',
    { kind: 'range', low: 5, high: 7, best: 6, basis: 'scenario' },
    '5 to 7, best 6',
    'Between 5 and 7 cases (best estimate 6; its ends are scenarios;',
  ],
  [
    'an interval without its middle',
    { unit: 'cases' },
    'cases',
    { kind: 'interval', low: 10, high: 13, level: 0.68, basis: 'credible' },
    '10–13',
    'Between 10 and 13 cases (68% credible interval;',
  ],
])('%s', (_, scope, label, value, text, start) => {
  const sentence = said(scope, label, value, text);
  expect(sentence.slice(0, start.length)).toBe(start);
});

test('a share without a number is still a share', () => {
  const unknown: Value = { kind: 'unknown', reason: 'not-found-by-us' };
  expect(said({ unit: 'percent' }, 'of victims', unknown, 'none')).toMatch(
    /^There is no figure for the share of victims \(potential; .*: we have not found it in “Title of line\/page”/,
  );
  expect(said({ unit: 'usd' }, 'of profits', unknown, 'none')).toMatch(
    /^There is no figure for US dollars of profits /,
  );
});
