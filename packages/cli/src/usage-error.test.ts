import { expect, test } from 'vitest';
import { tinyBox, withData } from './fixture/tiny-box.ts';

const box = tinyBox();

test.each<[string, readonly string[], string, string]>([
  ['a verb that does not exist', ['fnd'], 'unknown-verb', 'find'],
  ['an option that does not exist', ['find', '--geografy', 'aa'], 'unknown-option', '--geography'],
  [
    'an id that does not exist',
    withData('figure', 'hotline/cases/aa/2032'),
    'unknown-id',
    'hotline/cases/aa/2022',
  ],
  ['a claim that does not exist', withData('claim', 'everyon'), 'unknown-id', 'claim/everyone'],
  ['a source that does not exist', withData('source', 'hotlin'), 'unknown-id', 'hotline'],
  ['a code that does not exist', withData('codes', 'potental'), 'unknown-code', 'potential'],
  ['a list that does not exist', withData('codes', 'stag'), 'unknown-code', 'stage'],
  ['a unit that does not exist', withData('find', '--unit', 'case'), 'unknown-code', 'cases'],
  [
    'a verdict that does not exist',
    withData('claims', '--verdict', 'distort'),
    'unknown-code',
    'distorted',
  ],
  ['a record that was withdrawn', withData('figure', 'hotline/calls/aa/2019'), 'redirected-id', ''],
])('%s is asked wrongly, and the nearest is named', async (_name, argv, code, nearest) => {
  const told = await box.run(argv);
  expect([told.code, told.out]).toEqual([2, '']);
  expect(told.err).toContain(nearest);
  expect(told.err).toMatch(/^darkfigure: /);
  const asJson = await box.run([...argv, '--json']);
  expect([asJson.code, asJson.out]).toEqual([2, '']);
  const { error, exit } = JSON.parse(asJson.err);
  expect([error.code, exit]).toEqual([code, 2]);
  if (nearest !== '') expect(error.issues[0].nearest).toContain(nearest);
});

test.each<[string, readonly string[], string]>([
  ['no id', withData('figure'), 'missing-argument'],
  ['one dataset', ['diff', 'data'], 'missing-argument'],
  ['an argument too many', withData('claims', 'everyone'), 'extra-argument'],
  ['an option without its value', ['find', '--unit'], 'missing-value'],
  ['an option in place of a value', ['find', '--unit', '--json'], 'missing-value'],
  ['an empty value', ['find', '--unit', 'cases,,victims'], 'missing-value'],
  ['a switch with a value', ['find', '--json=yes'], 'unexpected-value'],
  ['an option that stands twice', withData('find', '--data', 'other'), 'repeated-option'],
  ['a limit that is no number', ['find', '--limit', 'many'], 'invalid-value'],
  ['a period that is none', ['find', '--period', '..'], 'invalid-value'],
  ['a period of three', ['find', '--period', '1..2..3'], 'invalid-value'],
  ['a date that does not exist', withData('find', '--period', '2023-02-31'), 'invalid-date'],
  [
    'a place and a place within',
    ['find', '--geography', 'aa', '--within', 'somewhere'],
    'invalid-value',
  ],
  ['an option of another verb', ['diff', 'data', 'data', '--data', 'x'], 'unknown-option'],
])('%s is asked wrongly', async (_name, argv, code) => {
  const { code: exit, out, err } = await box.run(['--json', ...argv]);
  expect([exit, out]).toEqual([2, '']);
  expect(JSON.parse(err).error.code).toBe(code);
});

test.each<[string, readonly string[]]>([
  ['a folder that is not there', ['find', '--data', 'nowhere']],
  ['a folder without a dataset', ['find', '--data', 'empty']],
  ['a tarball that is none', ['diff', 'data', 'data/edition.json']],
])('%s could not be read', async (_name, argv) => {
  const { code, out, err } = await box.run(argv);
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/^darkfigure: .+\n$/);
  expect(JSON.parse((await box.run([...argv, '--json'])).err).exit).toBe(3);
});
