import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindNumbers, bound } from './bind-numbers.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { paint } from './paint.ts';
import { graphemes, textWidth } from './text-width.ts';
import { shortenText, wrapText } from './wrap-text.ts';

test.each([
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['a\u009b2Jb', 'a\\u{9b}2Jb'],
  ['abc\u202edef', 'abc\\u{202e}def'],
  ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
  ['zero\u200bwidth', 'zero\\u{200b}width'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['half \ud800', 'half \\u{d800}'],
  ['\u0007\b\u007f', '\\u{7}\\u{8}\\u{7f}'],
  ['two\r\nlines\tand\u2028more', 'two lines and more'],
  ['\ue000', '\\u{e000}'],
  ['naïve 日本 14 739', 'naïve 日本 14 739'],
  ['👩‍👧 family', '👩‍👧 family'],
])('%j is printed as %j', (raw, safe) => {
  expect(escapeTerminal(raw)).toBe(safe);
});

test('no control or direction override survives, whatever the text', () => {
  // Drawn from all of Unicode alone, one that matters would hardly ever come.
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\u200e'),
    fc.constantFrom('\n', '\r', '\u200f', '\u2028', '\u202a', '\u202e', '\u2066', '\u2069', 'a'),
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(escapeTerminal(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
    }),
    { seed: 3 },
  );
});

test.each([
  ['abc', 3],
  ['日本', 4],
  ['e\u0301', 1],
  ['👩‍👧', 2],
  ['🇩🇪', 2],
  ['ﾊﾝｶｸ', 4],
  ['한국', 4],
  ['', 0],
])('%j takes %d columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('lines fit, and nothing but spaces is lost', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '14,739',
          'a',
          'victims',
          '日本語',
          'very-long-word/with/parts-of-it',
          'e\u0301',
        ),
      ),
      fc.integer({ min: 4, max: 60 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), width, '  ');
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/ /g, '')).toBe(words.join(''));
      },
    ),
    { seed: 4 },
  );
});

test.each([
  'more than 50',
  'at least 1.2 million',
  'up to 300,000',
  'between 10 and 20',
  '14 739',
  '10 to 20 %',
  '12 potential',
])('%s stays on one line', (phrase) => {
  for (let before = 0; before < 30; before += 1) {
    const text = `${'x '.repeat(before)}they found ${phrase} cases there`;
    const lines = wrapText(bindNumbers(text), 30);
    expect(lines.some((line) => line.includes(phrase))).toBe(true);
  }
});

test('a link is never broken', () => {
  const link = 'https://example.org/a/very-long/path-to/something';
  expect(wrapText(`see ${link} there`, 20)).toEqual(['see', link, 'there']);
});

test('a short text that is bound as a whole stays whole', () => {
  expect(wrapText(`aaa ${bound('12 of 30 agencies')} bbb`, 18)).toEqual([
    'aaa',
    '12 of 30 agencies',
    'bbb',
  ]);
});

test('text is cut between characters, with a mark', () => {
  expect(shortenText('Hotline reports', 8)).toBe('Hotline…');
  expect(shortenText('日本語', 4)).toBe('日…');
  expect(shortenText('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
  expect(shortenText('fits', 4)).toBe('fits');
  expect(graphemes('e\u0301a')).toEqual(['e\u0301', 'a']);
});

test('colour is only painted where it is wanted', () => {
  expect(paint('x', 'red', true)).toBe('\u001b[31mx\u001b[39m');
  expect(paint('x', 'red', false)).toBe('x');
});
