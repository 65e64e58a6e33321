import { expect, test } from 'vitest';
import { catalog as ofDataset } from '../catalog/catalog.ts';
import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { fixtureCatalog as catalog } from '../fixture/fixture-dataset.ts';
import { wrapText } from '../text/wrap-text.ts';
import { formatTrace } from './format-trace.ts';
import { trace } from './trace.ts';

const bent = trace(catalog.claim('claim/at-risk-as-victims'));
const lost = trace(catalog.claim('claim/no-origin'));

test('a trace tells who says it, whence, what was bent, the verdict and what to use', () => {
  expect(bent.steps.map(({ kind }) => kind)).toEqual([
    'statement',
    'part-of',
    'appearances',
    'origin',
    'bent',
    'verdict',
    'instead',
  ]);
});

test('appearances stand in time order, undated ones last', () => {
  const step = bent.steps.find(({ kind }) => kind === 'appearances');
  expect(step).toMatchObject({
    appearances: [{ published: '2010' }, { published: '2012-05' }, { published: null }],
  });
});

test('the origin names its figure and how firmly it is tied to it', () => {
  const step = bent.steps.find(({ kind }) => kind === 'origin');
  expect(step).toMatchObject({
    link: 'proven',
    figure: { figure: { id: 'estimate/at-risk/us/2001' } },
  });
  expect(step).toHaveProperty('figure.sentence', catalog.describe('estimate/at-risk/us/2001'));
});

test('mutations and the verdict come with their meaning', () => {
  expect(bent.steps.find(({ kind }) => kind === 'bent')).toMatchObject({
    mutations: [
      { code: 'risk-to-victim', label: 'people at risk became victims' },
      { code: 'upper-end-only' },
    ],
  });
  expect(bent.steps.find(({ kind }) => kind === 'verdict')).toMatchObject({
    verdict: { code: 'distorted' },
    confidence: 'high',
    restsOn: [{ figure: { id: 'estimate/at-risk/us/2001' } }],
  });
  expect(bent.steps.at(-1)).toMatchObject({
    figures: [
      {
        figure: { id: 'line/cases/us/2024' },
        why: 'it counts what a hotline learned of in one year',
      },
    ],
  });
});

test('where no source was found the search is told, and nothing is called false', () => {
  expect(lost.steps.map(({ kind }) => kind)).toEqual([
    'statement',
    'appearances',
    'no-origin',
    'verdict',
    'search',
  ]);
  const text = formatTrace(lost);
  expect(text).toContain('No source was found. That is not the same as false.');
  expect(text).toContain('VERDICT: NO SOURCE FOUND');
  expect(text).toContain('Three searches of public pages');
});

test('a claim that nobody searched for is not called sourceless', () => {
  expect(formatTrace(trace(catalog.claim('claim/wave')))).not.toContain('No source was found');
});

test.each([40, 60, 80, 120])('no line is wider than %d characters', (width) => {
  const lines = formatTrace(bent, { width }).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  expect(lines.every((line) => line === line.trimEnd())).toBe(true);
});

test('the width changes the lines, never the words', () => {
  const words = (width: number) => formatTrace(bent, { width }).split(/\s+/);
  expect(words(40)).toEqual(words(200));
});

test('a figure is spelt out once', () => {
  const text = formatTrace(bent, { width: 10_000 });
  expect(text.split('Between 244,000 and 325,000 persons')).toHaveLength(2);
  expect(text).toContain('It rests on the figure above (estimate/at-risk/us/2001).');
});

test.each([39, 0, -1, 80.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'a width of %d is refused',
  (width) => {
    expect(() => formatTrace(bent, { width })).toThrow(InvalidOptionError);
  },
);

test('a claim that no catalog handed out is refused', () => {
  expect(() => trace({ ...catalog.claim('claim/no-origin') })).toThrow(ForeignRecordError);
});

test('a word longer than the line stands alone', () => {
  const link = `https://example.org/${'x'.repeat(50)}`;
  expect(wrapText(`see ${link} there`, 40, '  ', '- ')).toEqual(['- see', `  ${link}`, '  there']);
  expect(wrapText('  ', 40, '  ')).toEqual([]);
  // As French writes a number and a share.
  expect(wrapText('24\u202f900 of 95\u00a0%', 3, '')).toEqual(['24\u202f900', 'of', '95\u00a0%']);
});

test('of the published claims: what is not known does not err', () => {
  let told = 0;
  for (const claim of ofDataset.claims()) {
    const absences = formatTrace(trace(claim), { width: 100_000 })
      .split('\n')
      .filter((line) => /\bNo figure \(/.test(line));
    for (const line of absences) expect(line).not.toMatch(/\bIt may err\b|\bIt may be too\b/);
    told += absences.length;
  }
  expect(told).toBeGreaterThan(3);
});
