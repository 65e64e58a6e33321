import { expect, test } from 'vitest';
import { percentText } from './percent-text.ts';

test.each([
  [0, '0.0'],
  [0.0000043, '<0.1'],
  [0.00049, '<0.1'],
  [0.0006, '0.1'],
  [0.026, '2.6'],
  [1, '100.0'],
])('%d is %s percent', (fraction, text) => {
  expect(percentText(fraction)).toBe(text);
});
