import { soundVintage as vintage } from '@darkfigure/fixture';
import { expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import type { Dataset, Qualifier, Value } from '../dataset-types.ts';
import { edited } from '../fixture/edited.ts';
import { figure, tinyDataset } from '../fixture/tiny-dataset.ts';
import { textWidth } from '../terminal/text-width.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';
import { groupDigits, readAsText, readingText, valueText } from './value-text.ts';

const after = edited(tinyDataset, (draft) => {
  draft.edition = '2026.12';
  for (const entry of draft.figures) {
    if (entry.id !== 'hotline/cases/aa/2022') continue;
    const value = { kind: 'point', value: 1500 } as const;
    entry.vintages.push(vintage('1,500', value, { row: 't.csv:9', reason: 'recalculation' }));
    entry.current = [2];
    entry.notes = ['A note.'];
  }
  draft.figures = draft.figures.filter(({ id }) => id !== 'hotline/cases/aa/2021');
  draft.figures.push(
    figure('hotline/cases/aa/2024', [vintage('77', { kind: 'point', value: 77 })]),
  );
});
const found = diff(tinyDataset, after);

test.each([40, 80, 120])('at %d columns every line fits', (width) => {
  const text = renderText(found, { width, colour: false });
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
});

test('the text names counts and the exact figures, lost coverage first', () => {
  const text = renderText(found, { width: 200, colour: false });
  expect(text).toContain('Darkfigure 2026.11 → 2026.12');
  expect(text).toContain('5 changes; coverage lost 1, gained 1');
  expect(text).toContain('version step major');
  expect(text).toContain('"1,234" (hotline/2023-report) → "1,500" (hotline/2023-report)');
  expect(text).toContain('medium (9.7 %)');
  expect(text).toContain('reason: recalculation');
  expect(text).toContain('"more than 50" = more than 50 (hotline/2023-report) → nothing');
  expect(text).toContain('no redirect says why');
  expect(text.indexOf('Lost coverage (1)')).toBeGreaterThan(-1);
  expect(text.indexOf('Lost coverage (1)')).toBeLessThan(text.indexOf('Revised values (1)'));
  expect(text).not.toContain('\u001b');
  expect(renderText(found, { width: 200, colour: true })).toContain('\u001b[31m');
});

test('Markdown names the same', () => {
  const text = renderMarkdown(found);
  expect(text).toContain('# Darkfigure 2026.11 → 2026.12');
  expect(text).toContain('## Lost coverage (1)');
  expect(text).toContain('<code>&#34;1,234&#34; &#40;hotline/2023-report&#41;</code> → ');
});

test('two equal datasets say so', () => {
  expect(renderText(diff(tinyDataset, tinyDataset), { width: 80, colour: false })).toBe(
    'Darkfigure 2026.11 → 2026.11\nNo differences.\n',
  );
});

test('text from the data takes no effect on a terminal or in Markdown', () => {
  const evil =
    '<script>alert(1)</script>\u001b[2J\u202e`x` [a](http://x) **b** @someone | # c\n# d www.x.org';
  const hostile: Dataset = edited(tinyDataset, (draft) => {
    draft.edition = evil;
    for (const entry of draft.figures) entry.notes = [evil];
    for (const entry of draft.sources) entry.title = evil;
    Object.assign(draft.sources[0] ?? {}, { [evil]: evil, id: 'hotline' });
  });
  const result = diff(tinyDataset, hostile);
  const text = renderText(result, { width: 80, colour: false });
  expect(text).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
  const markdown = renderMarkdown(result);
  expect(markdown).not.toMatch(/<(?!\/?code>)/);
  expect(markdown).not.toMatch(/[`@[\]|]|\*\*b|http:\/\/|www\.|^# d/m);
  expect(markdown).toContain('&#60;script&#62;');
});

test('a field that many records gained is one line', () => {
  const grown = structuredClone(tinyDataset);
  for (const entry of grown.figures) Object.assign(entry, { extra: entry.id });
  const text = renderText(diff(tinyDataset, grown), { width: 200, colour: false });
  expect(text).toContain('4 figures: hotline/cases/aa/2021, ');
  expect(text.match(/schema changed extra; field added/g)).toHaveLength(1);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1234567.25, '-1,234,567.25'],
  [0.1234567, '0.1234567'],
  [1e21, '1e+21'],
])('%d is written %s', (value, text) => {
  expect(groupDigits(value)).toBe(text);
});

test('every kind of value is written with what bounds it', () => {
  expect(valueText({ kind: 'point', value: 5000, rounding: 1000 })).toBe('5,000, rounded to 1,000');
  expect(valueText({ kind: 'bound', op: 'le', value: 50 })).toBe('at most 50');
  expect(valueText({ kind: 'range', low: 1, high: 3, best: 2, basis: 'scenario' })).toBe(
    '1–3, best 2, scenario',
  );
  expect(valueText({ kind: 'interval', low: 1, high: 3, level: 0.95, basis: 'credible' })).toBe(
    '1–3, credible interval of level 0.95',
  );
  expect(valueText({ kind: 'unknown', reason: 'suppressed' })).toBe('unknown: suppressed');
  expect(
    readingText({
      publication: 'a/b',
      text: '50',
      value: { kind: 'point', value: 50 },
      qualifier: 'about',
    }),
  ).toBe('"50", about (a/b)');
});

test('fewer cases and less money are both under a bound, and a hedge is said once and in words', () => {
  const reading = (text: string, value: Value, qualifier: Qualifier) =>
    readingText({ publication: 'a/b', text, value, qualifier });
  const below: Value = { kind: 'bound', op: 'lt', value: 5 };
  expect(reading('<5', below, 'less-than')).toBe('"<5" = under 5 (a/b)');
  expect(readAsText({ value: below, qualifier: 'less-than' })).toBe('under 5');
  expect(reading('up to 50', { kind: 'bound', op: 'le', value: 50 }, 'up-to')).toBe(
    '"up to 50" = at most 50, up to (a/b)',
  );
  const ends: Value = { kind: 'range', low: 1, high: 3, basis: 'published-range' };
  expect(reading('1 to 3', ends, 'range')).toBe('"1 to 3" = 1–3, published range (a/b)');
  const none: Value = { kind: 'unknown', reason: 'not-published' };
  expect(reading('n/a', none, 'not-available')).toBe('"n/a" = unknown: not published (a/b)');
});
