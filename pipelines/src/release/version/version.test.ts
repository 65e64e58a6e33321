import { expect, test } from 'vitest';
import { isSmallerStep, largerStep } from './step.ts';
import { lastTagged, stepBetween } from './version.ts';

test.each([
  ['1.0.0', '1.0.1', 'patch'],
  ['1.0.9', '1.1.0', 'minor'],
  ['1.9.9', '2.0.0', 'major'],
  ['0.1.0', '0.2.0', 'minor'],
  ['0.1.0', '1.0.0', 'major'],
  ['1.0.0', '1.0.0', 'none'],
  ['1.1.0', '1.0.9', 'none'],
  ['1.0.0', '2.0.0-next.1', 'none'],
  ['1.0.0', 'latest', 'none'],
])('from %s to %s is %s', (from, to, step) => {
  expect(stepBetween(from, to)).toBe(step);
});

test('the last tag is the highest version, not the last text', () => {
  const tags = ['p@1.9.0', 'p@1.10.0', 'p@1.10.0-rc.1', 'p@2.0.0-rc.1', 'pp@3.0.0', 'v9.9.9'];
  expect(lastTagged('p', tags)).toBe('1.10.0');
  expect(lastTagged('q', tags)).toBeUndefined();
});

test('steps are ordered', () => {
  expect(largerStep('minor', 'major')).toBe('major');
  expect(largerStep('minor', 'none')).toBe('minor');
  expect(isSmallerStep('patch', 'minor')).toBe(true);
  expect(isSmallerStep('minor', 'minor')).toBe(false);
});
