import { expect, test } from 'vitest';
import { madeCatalog, point } from '../arithmetic/fixture/made-catalog.ts';
import { catalog as published } from '../catalog/catalog.ts';
import { contextOf } from '../catalog/record-context.ts';
import { nearestText } from './nearest-text.ts';

const of = (unit: 'percent' | 'cases', text: string | null) => {
  const catalog = madeCatalog([
    {
      id: 'made/things/us/2023',
      value: point(12),
      scope: { unit, denominator: text === null ? null : { text } },
    },
  ]);
  const figure = catalog.figure('made/things/us/2023');
  return nearestText(figure, contextOf(figure, 'figure'));
};

test('a neighbour says its number, what it is of, where and when, and its base once', () => {
  expect(of('cases', null)).toBe(
    '12 cases, things of made/things (potential; all forms; detected in us; during 2023)',
  );
  expect(of('percent', 'known victims').match(/known victims/g)).toHaveLength(1);
  expect(of('cases', 'known victims')).not.toContain('known victims');
});

test('of the published data: no neighbour names its measure twice', () => {
  let near = 0;
  for (const figure of published.find({ kind: 'unknown' }))
    for (const { figure: id } of figure.unanswered?.nearest ?? []) {
      const other = published.figure(id as typeof figure.id);
      // Each of two readings names it.
      if (other.state === 'disputed') continue;
      const text = nearestText(other, contextOf(other, 'figure'));
      // A label that ends in a bracket takes the scope into it.
      const label = published.measure(other.measure as never).label.replace(/\)$/, '');
      expect([id, text, text.split(label).length]).toEqual([id, text, 2]);
      expect(text).not.toContain('base: ');
      near += 1;
    }
  expect(near).toBeGreaterThan(3);
});
