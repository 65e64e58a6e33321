import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import { anyFigure } from '../comparison/any-figure.ts';
import { handedOut } from '../comparison/fixture/catalog.ts';
import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import type { FixtureIds } from '../fixture/fixture-ids.ts';
import { quote } from './quote.ts';
import type { QuoteOptions } from './quote-options.ts';

const of = (id: FixtureIds['figure'], options?: QuoteOptions) =>
  quote(fixtureCatalog.figure(id), options);

test('the shortest form keeps number, stage, place, period, source and error', () => {
  expect(of('line/cases/us/2024', { length: 'short' })).toBe(
    '11,999 situations of potential trafficking that a hotline learned of ' +
      '(detected in the United States; during 2024; Publisher of line, 2025; likely too low as a measure of the whole)',
  );
});

test('a sentence says where it is printed and which way it errs', () => {
  expect(of('line/cases/us/2024')).toBe(
    'There were 11,999 situations of potential trafficking that a hotline learned of, ' +
      'detected in the United States during 2024, ' +
      'as printed in “Title of line/2024-statistics” (Publisher of line, 2025); ' +
      'likely too low as a measure of the whole.',
  );
});

test('the full form says how it was made, all that makes it err, and the edition', () => {
  const text = of('line/victims/us/2023', { length: 'full' });
  expect(text.startsWith(of('line/victims/us/2023'))).toBe(true);
  for (const part of [
    'Method: an administrative count; definition: US TVPA severe forms of trafficking.',
    'Coverage (too low): It sees only what was reported.',
    'Duplication (too high): One person may be in two reports.',
    'Measurement (either way): Nobody checks the reports.',
    'Processing (unknown direction): It passed through a newspaper.',
    'doubtful',
    'Darkfigure dataset 2026.11, line/victims/us/2023.',
  ]) {
    expect(text).toContain(part);
  }
});

test('what was not read at the publisher says so, and a retelling says whose number it is', () => {
  const short = of('line/victims/us/2023', { length: 'short' });
  expect(short).toContain(
    'A Newspaper, 2025, retelling Publisher of line; not read at the publisher',
  );
  expect(of('line/victims/us/2023')).toMatch(/; read on a secondary page, not at the publisher\.$/);
});

test('an absence says that there is no figure, and why', () => {
  expect(of('open/share-by-cartels/us/2025', { length: 'short' })).toBe(
    'no figure for the share of sex trafficking that cartels control (no reliable estimate exists; ' +
      'sex trafficking; detected in the United States; in a period that is not stated; Publisher of open, 2025)',
  );
  expect(of('open/share-by-cartels/us/2025')).toContain(
    'There is no figure for the share of sex trafficking',
  );
  expect(of('open/share-by-cartels/us/2025', { length: 'full' })).toContain(
    'Nobody knows the total, so nobody knows a share of it.',
  );
});

test('a disputed figure gives every reading', () => {
  const text = of('line/cases/us/2023');
  expect(text).toMatch(
    /^Readings disagree: 9,619 \(as printed in .*\) or 9,620 \(as printed in .*\) situations of/,
  );
  expect(of('line/cases/us/2023', { length: 'short' })).toMatch(
    /^disputed: 9,619 \(Publisher of line, 2024\) or 9,620 \(Publisher of line, 2024\) situations/,
  );
});

test('copies and lengths that do not exist are refused', () => {
  expect(() => quote({ ...fixtureCatalog.figure('line/cases/us/2024') })).toThrow(
    ForeignRecordError,
  );
  // @ts-expect-error a length that does not exist
  expect(() => of('line/cases/us/2024', { length: 'tiny' })).toThrow(InvalidOptionError);
});

test('no figure can be quoted without its place, its period and a publication', () => {
  const lengths = ['short', 'sentence', 'full'] as const;
  fc.assert(
    fc.property(anyFigure, fc.constantFrom('en-GB', 'de', 'fr', 'hi'), (one, locale) => {
      const [only] = handedOut(one);
      if (only === undefined) throw new RangeError();
      const place = fixtureCatalog.geography(only.scope.geography.code as FixtureIds['geography']);
      const said = lengths.map((length) => quote(only, { length, locale }));
      for (const text of said) {
        if (place.kind === 'world') expect(text).toMatch(/worldwide|any /);
        else expect(text).toContain(place.label.replace(/ \(.*/, ''));
        expect(text).toMatch(/Publisher of line|A Newspaper/);
        expect(text).not.toMatch(/undefined|NaN|Infinity|\(\)|\(;|; \)|\s{2}/);
        if (only.scope.stage === 'at-risk') expect(text).toContain('at risk, not victims');
        if (only.state === 'disputed') expect(text).toMatch(/disputed|Readings disagree/);
      }
      const [short = '', plain = '', full = ''] = said;
      expect(full.startsWith(plain)).toBe(true);
      expect(short.length).toBeLessThan(full.length);
    }),
    { numRuns: 300 },
  );
});

test('the full form names the method, or says that nobody stated it', () => {
  const [claimed] = catalog.find({
    measure: 'whitehouse-2019/share-of-migrants-meeting-violence',
  });
  if (claimed === undefined) throw new RangeError();
  expect(quote(claimed, { length: 'full' })).toContain('. Method not stated; definition: ');
});
