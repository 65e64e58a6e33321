import { expect, test } from 'vitest';
import { DatasetFileError } from '../../dataset/src/dataset-file-error.ts';
import { reportError } from './report-error.ts';

test('whatever is thrown is told, for people and for programs', () => {
  const help = 'darkfigure --help';
  const told = (error: unknown) => {
    const { exit, text, json } = reportError(error, help);
    return { exit, text, ...JSON.parse(json) };
  };
  expect(told(new RangeError('too\nfar'))).toEqual({
    exit: 3,
    text: 'darkfigure: could not run: too\ndarkfigure: far\n',
    error: { name: 'RangeError', code: 'failed', message: 'could not run: too\nfar', issues: [] },
  });
  for (const other of ['a text', 5, null, undefined])
    expect(told(other)).toMatchObject({
      exit: 3,
      text: `darkfigure: could not run: ${String(other)}\n`,
      error: { name: 'Error', code: 'failed' },
    });
});

test('a file that nobody lets us read is named, without the words of the system', () => {
  const words = "EACCES: permission denied, open '/x/a.md'";
  const error = Object.assign(new Error(words), { code: 'EACCES', path: '/x/a.md' });
  const { exit, text } = reportError(error, 'darkfigure --help');
  expect([exit, text]).toEqual([3, 'darkfigure: /x/a.md: no permission\n']);
});

test('a damaged file of the installed figures is told by its own code', () => {
  const issue = { file: '/x/records.js', message: 'is missing' };
  const error = new DatasetFileError('missing-file', issue, undefined);
  const { exit, text, json } = reportError(error, 'darkfigure --help');
  expect([exit, text.startsWith('darkfigure: /x/records.js is missing. ')]).toEqual([3, true]);
  expect(JSON.parse(json).error).toMatchObject({
    name: 'DatasetFileError',
    code: 'missing-file',
    issues: [issue],
  });
});
