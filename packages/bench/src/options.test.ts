import { expect, test } from 'vitest';
import { UsageError } from '../../cli/src/usage-error.ts';
import { help, isCommittable, readOptions } from './options.ts';

test('without options the whole is measured, nine times, and may be committed', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ check: false, large: false, json: false, runs: 9, only: [] });
  expect(isCommittable(options)).toBe(true);
});

test('a part, too few runs or fewer than a million figures are not committed', () => {
  expect(readOptions(['--only', 'load,diff']).only).toEqual(['load', 'diff']);
  expect(isCommittable(readOptions(['--only', 'load']))).toBe(false);
  expect(isCommittable(readOptions(['--runs', '8']))).toBe(false);
  expect(isCommittable(readOptions(['--runs', '12']))).toBe(true);
  expect(isCommittable(readOptions(['--large', '--runs', '1']))).toBe(true);
  expect(isCommittable(readOptions(['--large', '--figures', '2000']))).toBe(false);
});

test.each([
  [['--chek'], /no option --chek.*Nearest: --check/],
  [['--only', 'laod'], /laod.*Nearest: load/],
  [['--only', 'load,typs'], /typs.*Nearest: types/],
  [['load'], /"load" is one argument too many/],
  [['--runs'], /--runs needs a value/],
  [['--runs', '0'], /--runs is a whole number from 1 on/],
  [['--runs', '1e3'], /--runs is a whole number/],
  [['--check', '--runs', '8'], /--check needs 9 runs/],
  [['--check', '--large'], /--large has no baseline/],
  [['--large', '--only', 'load'], /--large is a part by itself/],
  [['--figures', '2000'], /--figures is for --large/],
  [['--large', '--figures', '1500'], /--figures goes in thousands/],
  [['--large', '--figures', '999'], /--figures is a whole number from 1000 on/],
])('%s is refused', (argv, message) => {
  const read = () => readOptions(argv);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(message);
});

test('the help names every option that is read', () => {
  for (const [, name] of help.matchAll(/^ {2}(--[a-z]+)/gm))
    expect(() => readOptions([name ?? ''])).not.toThrow(/no option/);
  expect(help.match(/^ {2}--/gm)).toHaveLength(7);
});
