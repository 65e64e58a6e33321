import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const printed = execFileSync(process.execPath, ['identified-worldwide.mjs'], {
  cwd: import.meta.dirname,
  encoding: 'utf8',
});

test('the script tells the series with hedge, gap and break, and cites its last figure', () => {
  const lines = printed.split('\n');
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
  // Of 2010 and 2011 nothing was read; the report of 2016 says what changed before the count of 2015.
  expect(at('49,105 victims')).toBeLessThan(at('(no figure for 2010 to 2011)'));
  expect(at('44,462 victims')).toBeLessThan(at('--- not to be compared across this line'));
  expect(at('--- not to be compared across this line')).toBeLessThan(at('77,823 victims'));
  expect(at('115,324 victims')).toBeGreaterThan(0);
  expect(printed).toMatch('There were 102,027 victims of trafficking identified');
  expect(printed).toMatch('Trafficking in Persons Report 2025');
});

test('no number stands alone: each names its year, its publisher and how it errs', () => {
  const numbers = printed.split('\n').filter((line) => /^(?:about )?\d/.test(line));
  expect(numbers).toHaveLength(14);
  for (const line of numbers)
    expect(line).toMatch(
      /\(detected worldwide; during \d{4}; US Department of State, \d{4}; .*err/,
    );
});
