import { dataset } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { figureOfExport } from './figure-of-export.ts';

test('every figure of every source is found by the name under which its module exports it', async () => {
  const found: string[] = [];
  for (const { id: source } of dataset.sources) {
    const module: object = await import(`@darkfigure/dataset/sources/${source}`);
    const figures = Object.entries(module).filter(([, value]) => 'vintages' in value);
    for (const [name, { id }] of figures) {
      expect(figureOfExport(source, name)).toBe(id);
      found.push(id);
    }
  }
  expect(found.sort()).toEqual(dataset.figures.map(({ id }) => id).sort());
});
