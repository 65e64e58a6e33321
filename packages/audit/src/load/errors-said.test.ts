import { expect, test } from 'vitest';
import { editionIn } from './edition-in.ts';
import { LoadError } from './load-error.ts';
import { toolSaid } from './tool-said.ts';

test.each<[string, string | null]>([
  ['{"edition":"2026.11"}', '2026.11'],
  ['{"edition":5}', null],
  ['{}', null],
  ['[]', null],
  ['null', null],
  ['', null],
  ['{', null],
])('the edition in %j is %j', (text, edition) => {
  expect(editionIn(text)).toBe(edition);
});

test('an error names its place and line, ten issues, and how many there are beyond', () => {
  const issue = (at: number, line: number | null, file: string | null = null) => ({
    file,
    line,
    message: `m${at}`,
  });
  const message = (...issues: Parameters<typeof issue>[]) =>
    new LoadError(
      'bad-record',
      'p',
      issues.map((of) => issue(...of)),
    ).message;
  expect(message([1, null])).toBe('p: m1');
  expect(message([1, 7])).toBe('p:7: m1');
  expect(message([1, 7, 'f'])).toBe('p: f:7: m1');
  expect(message([1, null, 'f'], [2, 8])).toBe('p: f: m1; m2');
  expect(new LoadError('bad-record', 'p', []).message).toBe('p: ');
  const many = (count: number) =>
    Array.from({ length: count }, (_, at): Parameters<typeof issue> => [at, null, 'f']);
  expect(message(...many(10))).toMatch(/; f: m9$/);
  expect(message(...many(11))).toMatch(/; f: m9; and 1 more$/);
});

test('of npm a line is told that only has the word “code” in it, and of git the last', () => {
  expect(toolSaid('npm', 'npm error The error code is wrong\nnpm error code E1\n')).toBe(
    'The error code is wrong',
  );
  expect(toolSaid('npm', 'npm error codes are no code\n')).toBe('codes are no code');
  expect(toolSaid('npm', 'npm error\nnpm error   \nnpm error said\n')).toBe('said');
  // A line that npm did not begin is told only as the last.
  expect(toolSaid('npm', 'x npm error b\ny\n')).toBe('y');
  expect(toolSaid('git', 'npm error b\nnpm error code c\n')).toBe('npm error code c');
});
