import type { Claim } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy } from './found-by.ts';
import { claim, sound } from './sound-dataset.ts';

const appearance = claim.appearances[0] as Claim['appearances'][number];

test('appearance-is-short: a line', () => {
  const appearances = [{ ...appearance, text: 'x'.repeat(120) }];
  expect(foundBy('appearance-is-short', { ...sound, claims: [{ ...claim, appearances }] })).toEqual(
    [],
  );
});
