import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import { chart } from './chart.ts';
import { captionOf, rowsOf } from './fixture/drawn.ts';

const shares = [...catalog.find({ source: 'bjs-htdc', unit: 'percent' })].filter(({ id }) =>
  /^bjs-htdc\/share-of-defendants-charged\/us\/fy202[01]\/(?:male|all).*(?:groups|white)$/.test(id),
);

test('shares of different bases name them, in the caption of a chart over time', () => {
  expect(shares.length).toBeGreaterThan(3);
  const caption = captionOf(chart(shares)).replaceAll(/\s+/g, ' ');
  for (const { scope } of shares) expect(caption).toContain(scope.denominator?.text);
  expect(caption.split('Bases: ')).toHaveLength(2);
});

test('where every number has a row of its own, the row names its base', () => {
  const rows = [
    ...catalog.find({ measure: 'unodc-glotip/share-of-victims-by-form', period: 2016 }),
  ].filter(({ scope }) => scope.population.sex !== 'all');
  const spec = chart(rows);
  const said = rowsOf(spec, 'points')?.map(({ series }) => String(series).replaceAll('\n', ' '));
  expect(new Set(rows.map(({ scope }) => scope.denominator?.text)).size).toBeGreaterThan(1);
  expect(said?.length).toBe(rows.length);
  for (const [at, { scope }] of rows.entries())
    expect(said?.[at]).toContain(`base: ${scope.denominator?.text}`);
  expect(captionOf(spec)).not.toContain('Bases: ');
});

test('what all figures have in common stands in the title and not at every mark', () => {
  const names = new Set(rowsOf(chart(shares), 'points')?.map(({ series }) => String(series)));
  expect(names.size).toBe(2);
  for (const name of names) expect(name).not.toContain('statute groups');
});
