import { expect, test } from 'vitest';
import { editionOf } from './edition.ts';
import type { SourceFolder } from './stages/read/read-raw.ts';

const cell = (text: string) => ({ text, line: 1, column: 1 });

/** A source with one release that was looked at on some days, and whose table names others in `seen-on`. */
function folder(looked: readonly string[], seenOn: readonly string[] = []): SourceFolder {
  const looks = Object.fromEntries(
    looked.map((on, index) => [
      'abc'[index] ?? 'd',
      { url: 'https://example.org', kind: 'primary' as const, on },
    ]),
  );
  return {
    path: 'raw/s',
    source: {
      source: 's',
      title: 'S',
      publisher: 'P',
      url: null,
      terms: { status: 'not-read' },
    },
    releases: [
      {
        path: 'raw/s/r',
        release: {
          source: 's',
          release: 'r',
          kind: 'original',
          title: 'R',
          publisher: 'P',
          published: '2031-12',
          url: null,
          looks,
          tables: [],
        },
        tables: [
          {
            path: 'raw/s/r/t.csv',
            release: 'r',
            file: 't.csv',
            look: undefined,
            locator: undefined,
            header: [cell('text'), cell('seen-on')],
            rows: seenOn.map((day) => [cell('2040-01-01'), cell(day)]),
            rowCount: seenOn.length,
          },
        ],
      },
    ],
  };
}

test('the month of the last reading, in whatever order they stand', () => {
  expect(editionOf([folder(['2026-11-22', '2027-02-01']), folder(['2026-12-31'])])).toBe('2027.02');
});

test('appearances of claims name their day in each row', () => {
  expect(editionOf([folder(['2026-11-22'], ['2027-03-05', '2026-01-01'])])).toBe('2027.03');
});

test('a date of publication or a number that looks like a day is no reading', () => {
  expect(editionOf([folder(['2026-11-22'], ['soon'])])).toBe('2026.11');
});

test('nothing read, no edition', () => {
  expect(editionOf([])).toBe('');
});
