import { expect, test } from 'vitest';
import {
  interval,
  madeCatalog,
  point as number,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import { sum } from '../arithmetic/sum.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { chart } from './chart.ts';
import { layerOf } from './fixture/drawn.ts';

const sexes = ['female', 'male'] as const;
const two = (of: number) => ({ ...year(of), end: `${of + 1}-12-31`, calendar: 'custom' as const });
const catalog = madeCatalog(
  [2018, 2019, 2020, 2021].flatMap((of) =>
    sexes.map((sex) => ({
      id: `line/people/us/${of}/${sex}`,
      value: of % 2 === 0 ? interval(4, 6, 5) : number(5),
      scope: { unit: 'victims' as const, period: two(of) },
      population: { sex },
    })),
  ),
);
const of = (year: number) => sexes.map((sex) => catalog.figure(`line/people/us/${year}/${sex}`));
const years = [2018, 2020, 2021];
const published = years.flatMap((each): readonly CatalogFigure[] => of(each).slice(0, 1));
const dashes = (spec: ReturnType<typeof chart>, layer: string, part?: 'rule') => {
  const mark = layerOf(spec, layer)?.mark;
  expect(mark, layer).toBeDefined();
  return Object(part === undefined ? mark : mark?.[part]).strokeDash;
};

test('every line of what was computed is dashed, and none of what was published', () => {
  const [own, made] = [chart(published), chart(years.map((each) => sum(of(each))))];
  for (const [layer, part] of [['periods'], ['intervals', 'rule']] as const) {
    expect(dashes(own, layer, part)).toBeUndefined();
    expect(dashes(made, `computed-${layer}`, part)).toHaveLength(2);
  }
});

test('a bound is dotted, whoever gave it, so that it does not pass for what was computed', () => {
  const bounds = madeCatalog(
    [2018, 2019].map((each) => ({
      id: `line/people/us/${each}`,
      value: { kind: 'bound', op: 'ge', value: 5 } as const,
      scope: { unit: 'victims' as const, period: year(each) },
    })),
  );
  const dotted = dashes(chart([...bounds.find({})]), 'bounds');
  expect(dotted).toHaveLength(2);
  expect(dotted).not.toEqual(dashes(chart(years.map((each) => sum(of(each)))), 'computed-periods'));
});
