import { expect, test } from 'vitest';
import { english } from './locale-format.ts';
import { numberText } from './number-text.ts';

test.each<[number, number | undefined, string, string, boolean]>([
  [11_999, undefined, '11,999', '11,999', true],
  [11_999, undefined, '11999 cases', '11,999', true],
  [14_739, undefined, '14 739', '14,739', true],
  [24_900_000, 100_000, '24.9 million', '24.9 million', true],
  [24_900_000, 100_000, 'about 24.9 Million people', '24.9 million', true],
  [24_850_000, 10_000, '24,850,000', '24,850,000', true],
  [27_000_000, 1_000_000, '27 million', '27 million', true],
  [150_200_000_000, 100_000_000, 'US$ 150.2 billion', '150.2 billion', true],
  [15_000_000_000, undefined, '$15–20 billion', '15 billion', true],
  [5, 0.1, '5.0%', '5.0', true],
  [88.2, 0.1, '88.2%', '88.2', true],
  [-12, undefined, '−12 percent', '-12', true],
  [66.67, 0.01, '2 in 3', '66.67', false],
  [200 / 3, 15, 'two out of three', '66.7', false],
  [100 / 7, 2, 'one in seven', '14.3', false],
  [1_999, undefined, '11,999', '1,999', false],
  [119, undefined, '11.9', '119', false],
  [8, undefined, '8.8 percent', '8', false],
])('%d rounded to %s, printed “%s”, is %s', (value, rounding, published, text, isAsPrinted) => {
  expect(numberText(value, rounding, published, english())).toEqual({ text, isAsPrinted });
});
