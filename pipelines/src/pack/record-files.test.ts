import type { Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { serialize } from '../stages/write/serialize.ts';
import { packDataset } from './fixture/pack-dataset.ts';
import { recordFiles } from './record-files.ts';

test('what stands between the brackets is the committed file, with a comma behind each record but the last', () => {
  const packed = recordFiles(packDataset);
  const committed = [...serialize(packDataset)].filter(([name]) => name.endsWith('.jsonl'));
  expect(committed.length).toBeGreaterThan(10);
  for (const [name, text] of committed) {
    const type = name.replace('.jsonl', '') as keyof Dataset;
    const array = packed.get(`${type}.json`) ?? '';
    expect(JSON.parse(array)).toEqual(packDataset[type]);
    const lines = array.split('\n');
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['[', ']', '']);
    const between = lines.slice(1, -2).map((line, at, all) => {
      expect(line.endsWith(',')).toBe(at < all.length - 1);
      return `${line.replace(/,$/, '')}\n`;
    });
    expect(between.join('')).toBe(text);
  }
});

test('the edition stands beside them', () => {
  expect(JSON.parse(recordFiles(packDataset).get('edition.json') ?? '')).toEqual({
    edition: packDataset.edition,
  });
});
