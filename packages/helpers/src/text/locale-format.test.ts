import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeFormat } from './locale-format.ts';

test('a locale writes its own digits, dates and percentages', () => {
  const german = localeFormat('de');
  expect(german.number(11_999)).toBe('11.999');
  expect(german.day('2007-12-07')).toBe('7. Dezember 2007');
  expect(german.year(2007)).toBe('2007');
  expect(localeFormat('mr-IN').year('2015/16')).toBe('२०१५/१६');
});

test.each(['xx', 'english', 'tlh'])(
  'an unknown language is English on every machine: %s',
  (locale) => {
    const program = `
    import { localeFormat } from ${JSON.stringify(join(import.meta.dirname, 'locale-format.ts'))};
    const { number, share, day, month } = localeFormat(${JSON.stringify(locale)});
    console.log(Intl.NumberFormat().format(1.5), number(11999), share(0.955), day('2007-12-07'), month('2007-12-07'));`;
    const said = execFileSync(
      process.execPath,
      ['--no-warnings', '--input-type=module', '--eval', program],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: 'de_DE.UTF-8' } },
    );
    // The first number is of the machine, which is German here.
    expect(said.trim()).toBe('1,5 11,999 95.5% 7 December 2007 December 2007');
  },
);
