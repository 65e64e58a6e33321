import { expect, test } from 'vitest';
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
