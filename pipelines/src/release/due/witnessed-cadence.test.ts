import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readData } from '../../pack/read-data.ts';
import { repository } from '../fixture/mini-tree.ts';
import { lastDay, monthsLater } from './due-sources.ts';

const dataset = readData(join(repository, 'packages/dataset/data'));
const rhythmic = dataset.sources.filter(({ cadenceMonths }) => cadenceMonths !== undefined);

test('some sources have a rhythm and some have none that is known', () => {
  expect(rhythmic.length).toBeGreaterThan(5);
  expect(rhythmic.length).toBeLessThan(dataset.sources.length);
});

// A rhythm is what was read, not what one would expect of such a publisher.
test.each(rhythmic.map((source) => [source.id, source] as const))(
  'the rhythm of %s is seen in its editions, or said where it is described',
  (id, { cadenceMonths = 0, description }) => {
    const days = dataset.publications
      .flatMap(({ source, kind, published }) =>
        source === id && kind === 'original' && published !== null ? [published] : [],
      )
      .sort();
    const seen = days.some((day, index) => {
      const next = days[index + 1];
      // A year alone may be any day of it; an edition may be late by half its rhythm.
      const late = monthsLater(lastDay(day), Math.ceil(cadenceMonths * 1.5));
      return next !== undefined && next > day && next <= late;
    });
    const said = /\b(?:yearly|annual|every year|every second year|by quarter)\b/i.test(description);
    expect(seen || said).toBe(true);
  },
);
