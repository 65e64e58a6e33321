import { dataset } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { createCatalog } from './create-catalog.ts';
import type { Dataset } from './dataset-types.ts';
import { recordList } from './record-list.ts';

const idsOf = (of: Dataset) => {
  const { count, idAt } = recordList(of, 'figures', ({ id }) => id);
  return Array.from({ length: count }, (_, index) => idAt(index));
};

test('ids and records are those of the list, whether or not they can be had one by one', () => {
  for (const of of [dataset, fixtureDataset]) {
    const { at } = recordList(of, 'figures', ({ id }) => id);
    expect(idsOf(of)).toEqual(of.figures.map(({ id }) => id));
    expect(of.figures.every((figure, index) => figure === at(index))).toBe(true);
  }
  const places = recordList(dataset, 'geographies', ({ code }) => code);
  expect(places.idAt(0)).toBe(dataset.geographies[0]?.code);
});

test('every published record is found by its id, and nothing by another', () => {
  const types = ['sources', 'publications', 'measures', 'figures', 'claims', 'breaks'] as const;
  for (const of of [dataset, fixtureDataset]) {
    const lists = [
      ...types.map((type) => recordList<typeof type>(of, type, ({ id }) => id)),
      recordList(of, 'geographies', ({ code }) => code),
    ];
    for (const { count, idAt, placeOf } of lists) {
      const ids = Array.from({ length: count }, (_, index) => idAt(index));
      expect(ids.map(placeOf)).toEqual(ids.map((_, index) => index));
      // The second time from what is known.
      expect(ids.map(placeOf)).toEqual(ids.map((_, index) => index));
      for (const id of ['', '~', ids[0]?.slice(1) ?? '', `${ids.at(-1)}/`])
        expect(placeOf(id)).toBeUndefined();
    }
  }
});

test('a dataset that was made from the published one holds what it says it holds', () => {
  const [first] = dataset.figures;
  if (first === undefined) throw new Error('no figures');
  for (const of of [
    { ...dataset, figures: [first] },
    Object.create(dataset, { figures: { value: [first] } }) as Dataset,
  ]) {
    expect(idsOf(of)).toEqual([first.id]);
    expect(createCatalog(of).find({}).total).toBe(1);
    expect(createCatalog(of).has(dataset.figures[1]?.id ?? '')).toBe(false);
  }
});

test('one figure is unpacked without the others', () => {
  let whole = 0;
  const watched = Object.defineProperties({} as Dataset, {
    ...Object.getOwnPropertyDescriptors(dataset),
    figures: {
      enumerable: true,
      get: () => {
        whole += 1;
        return dataset.figures;
      },
    },
  });
  const { id } = dataset.figures.at(-1) ?? { id: '' };
  expect(createCatalog(watched).figure(id).id).toBe(id);
  expect(whole).toBe(0);
  createCatalog(watched).find({});
  expect(whole).toBeGreaterThan(0);
});
