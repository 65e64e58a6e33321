import { expect, test } from 'vitest';
import { foundBy, withFigure } from './found-by.ts';
import { figure } from './sound-dataset.ts';

test('an id stands under its measure, and a measure under its source', () => {
  const found = (id: string) => foundBy('measures-do-not-cross-sources', withFigure({ id }));
  expect(found(figure.id)).toEqual([]);
  expect(found('s/cases/us/2022')).toEqual(['s/cases/us/2022']);
});
