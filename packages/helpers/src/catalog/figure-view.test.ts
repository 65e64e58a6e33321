import { expect, test } from 'vitest';
import { FigureCoercionError } from '../errors/figure-coercion-error.ts';
import { fixtureCatalog as catalog, fixtureDataset } from '../fixture/fixture-dataset.ts';

const figure = catalog.figure('line/cases/us/2024');
const other = catalog.figure('line/cases/us/2022');
/** What plain JavaScript would do with it. */
const bare = figure as unknown as number;
const bareOther = other as unknown as number;

test.each([
  ['a + b', () => bare + bareOther],
  ['a * 2', () => bare * 2],
  ['a - b', () => bare - bareOther],
  ['+a', () => +bare],
  ['-a', () => -bare],
  ['a < b', () => bare < bareOther],
  ['a >= 1', () => bare >= 1],
  // biome-ignore lint/suspicious/noDoubleEquals: the coercion is what is tested
  ['a == 1', () => (bare as unknown) == 1],
  ['a + ""', () => `${bare + ('' as unknown as number)}`],
  ['Number(a)', () => Number(bare)],
  ['Math.max(a)', () => Math.max(bare)],
  ['new Date(a)', () => new Date(bare)],
  ['[a, b].sort by difference', () => [bare, bareOther].sort((a, b) => a - b)],
  ['a copy by spread', () => (({ ...figure }) as unknown as number) * 1],
])('%s is refused', (_, use) => {
  expect(use).toThrow(FigureCoercionError);
});

test('the refusal says what to do', () => {
  expect(() => bare * 2).toThrow(/line\/cases\/us\/2024.*figure\.value.*describe\(figure\)/);
  try {
    expect(bare * 2).toBe('never reached');
  } catch (error) {
    expect(error).toMatchObject({
      name: 'FigureCoercionError',
      code: 'figure-coercion',
      issues: [{ received: figure.id }],
    });
  }
});

test('a template literal gives number, scope, period and publication', () => {
  expect(`${figure}`).toBe(
    '11,999 cases (potential; all forms; detected in the United States) during 2024: ' +
      'situations of potential trafficking that a hotline learned of (Publisher of line, 2025)',
  );
  expect(String(catalog.figure('line/cases/us/2023'))).toMatch(
    /^disputed: 9,619 cases \(.*\) or 9,620 cases \(Publisher of line, 2024\), each \(potential; all forms; /,
  );
  expect(`${catalog.figure('line/victims/us/2023')}`).toContain('not read at the publisher');
  expect(`${catalog.figure('estimate/survey/us-ca/2015')}`).toContain(
    '95% confidence interval 10,000 to 13,000',
  );
  expect(`${catalog.figure('open/share-by-cartels/us/2025')}`).toMatch(
    /^no figure \(no reliable estimate exists; /,
  );
});

test('JSON gives the plain record and nothing else', () => {
  const record = fixtureDataset.figures.find(({ id }) => id === figure.id);
  expect(JSON.parse(JSON.stringify(figure))).toEqual(record);
  expect(JSON.parse(JSON.stringify({ list: [figure] }))).toEqual({ list: [record] });
});

test('a settled figure shows the one reading that stands', () => {
  if (other.state !== 'settled') throw new Error('expected a settled figure');
  expect(other.value).toEqual({ kind: 'point', value: 10_347 });
  expect(other.text).toBe('10,347');
  expect(other.qualifier).toBe('exact');
  expect(other.vintage.publication).toBe('line/2024-statistics');
});

test('a disputed figure shows every reading and has no value', () => {
  const disputed = catalog.figure('line/cases/us/2023');
  if (disputed.state !== 'disputed') throw new Error('expected a disputed figure');
  expect(disputed.values.map(({ text }) => text)).toEqual(['9,619', '9,620']);
  expect(disputed).not.toHaveProperty('value');
});

test('the same figure is the same object, frozen to the depth', () => {
  expect(catalog.figure('line/cases/us/2024')).toBe(figure);
  expect(catalog.find({ period: 2024, geography: 'us' }).figures[0]).toBe(figure);
  expect(Object.isFrozen(figure)).toBe(true);
  expect(Object.isFrozen(figure.scope.population.segments)).toBe(true);
  expect(Object.isFrozen(figure.vintages[0]?.value)).toBe(true);
});
