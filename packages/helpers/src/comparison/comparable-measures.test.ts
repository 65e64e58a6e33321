import { expect, test } from 'vitest';
import { comparable } from './comparable.ts';
import { pairOf } from './fixture/catalog.ts';
import { type Draft, draft, held } from './fixture/drafts.ts';

test('bases of one measure differ in their numbers alone; a base that is not stated tells nothing', () => {
  const share = (text: string | null) => ({
    unit: 'percent' as const,
    denominator: text === null ? null : { text },
  });
  expect(held(share('16,999 potential victims'), share('16,554 potential victims')).verdict).toBe(
    'comparable',
  );
  expect(held(share('404 children'), share('404 adults')).said).toEqual([
    'denominator another-base',
  ]);
  expect(held(share('404 children'), share(null)).said).toEqual(['denominator not-stated']);
});

test('segments narrow what one source counts; of two sources’ nobody knows', () => {
  const split = (...segments: readonly string[]) => ({ people: { segments } });
  expect(held({}, split('by-phone')).said).toEqual(['segments part-and-whole']);
  expect(held(split('by-text'), split('by-phone')).said).toEqual(['segments overlap']);
  const court = { measure: 'court/convictions' };
  expect(held(court, split('by-phone')).said).toContain('segments overlap');
  expect(held({ ...court, ...split('x') }, split('by-phone')).said).toContain(
    'segments relation-not-known',
  );
});

test('two counts may be two measures; of two shares nobody knows', () => {
  const share = { unit: 'percent', denominator: { text: 'cases' } } as const;
  expect(held({}, { measure: 'line/victims' }).said).toEqual(['measure another-measure']);
  expect(held(share, { ...share, measure: 'line/share-female' }).said).toContain(
    'measure relation-not-known',
  );
  expect(held({}, { measure: 'court/convictions' }).said).toContain('source another-source');
});

test('a source is the same or another, of which nothing says how it lies to the first', () => {
  const sourceAxis = (other: Draft) =>
    comparable(...pairOf(draft({}, 'a'), draft(other, 'b'))).axes.find(
      ({ axis }) => axis === 'source',
    );
  expect(sourceAxis({})).toMatchObject({ relation: 'equal', reason: 'same' });
  expect(sourceAxis({ measure: 'court/convictions' })).toMatchObject({
    relation: 'unknown',
    reason: 'another-source',
  });
});
