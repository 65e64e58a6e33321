import { expect, test } from 'vitest';
import { helpOption, jsonOption } from '../args/option.ts';
import { readArgs } from '../args/parse-args.ts';
import { UsageError } from '../usage-error.ts';
import { queryOf, queryOptions } from './find-query.ts';

const query = (...argv: readonly string[]) =>
  queryOf(readArgs(argv, [...queryOptions, jsonOption, helpOption], { names: [], least: 0 }));
test('a query has what was asked for and nothing else', () => {
  expect(query()).toEqual({});
  expect(
    query('--unit', 'cases,victims', '--seen-kind', 'primary', '--geography-role', 'origin'),
  ).toEqual({
    unit: ['cases', 'victims'],
    seenKind: ['primary'],
    geographyRole: ['origin'],
  });
  expect(query('--segment', 'none')).toEqual({ segment: null });
  expect(query('--segment', 'a,b')).toEqual({ segment: ['a', 'b'] });
  // Of no other axis does the word mean that there is none.
  expect(query('--unit', 'none')).toEqual({ unit: ['none'] });
  expect(query('--within', 'somewhere')).toEqual({ geography: { within: 'somewhere' } });
  expect(query('--period', '2020')).toEqual({ period: 2020 });
  expect(query('--period', '2020..')).toEqual({ period: { from: '2020' } });
  expect(query('--period', '..2020-05')).toEqual({ period: { to: '2020-05' } });
  expect(query('--period', '2019..2020')).toEqual({ period: { from: '2019', to: '2020' } });
  expect(query('--period', '2020-05')).toEqual({ period: { from: '2020-05', to: '2020-05' } });
  for (const other of ['12020', '20201', 'x2020', '2020x'])
    expect(query('--period', other)).toEqual({ period: { from: other, to: other } });
  for (const wrong of [
    ['--segment', 'none,a'],
    ['--period', '..'],
    ['--period', '1..2..3'],
    ['--within', 'a', '--geography', 'b'],
  ])
    expect(() => query(...wrong)).toThrow(UsageError);
});
