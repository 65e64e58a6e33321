import type { Figure, Redirect } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { packDataset } from './fixture/pack-dataset.ts';
import { generatedFiles } from './generated-files.ts';
import { givenUpIds } from './given-up-ids.ts';
import { unitByMeasure } from './unit-by-measure.ts';

const [measure] = packDataset.measures;
const [publication] = packDataset.publications;
if (measure === undefined || publication === undefined) throw new Error('the fixture is empty');
const about = { reason: 'r', since: '2027.01' } as const;
const redirects: readonly Redirect[] = [
  { id: 'made-up/a/us/2001', kind: 'withdrawn', to: null, ...about },
  { id: 'claim/a', kind: 'withdrawn', to: null, ...about },
  { id: 'break/a', kind: 'withdrawn', to: null, ...about },
  { id: 'correction/a', kind: 'withdrawn', to: null, ...about },
  { id: 'made-up/to-measure', kind: 'moved', to: measure.id, ...about },
  { id: 'made-up/to-publication', kind: 'split', to: [publication.id], ...about },
  { id: 'made-up/nowhere', kind: 'withdrawn', to: null, ...about },
  { id: 'a-source', kind: 'withdrawn', to: null, ...about },
];

test('what an id was of shows in its parts, or in where it leads', () => {
  expect(givenUpIds({ ...packDataset, redirects })).toEqual({
    figures: ['made-up/a/us/2001'],
    claims: ['claim/a'],
    measures: ['made-up/to-measure', 'made-up/nowhere'],
    publications: ['made-up/to-publication', 'made-up/nowhere'],
  });
});

test('they stay in their types, and a measure that moved has the unit of the one that took its place', () => {
  const text = generatedFiles({ ...packDataset, redirects }).get('ids.d.ts') ?? '';
  expect(text).toContain("  | 'made-up/a/us/2001';\n");
  expect(text).toContain(`  readonly 'made-up/to-measure': '${measure.unit}';\n`);
  expect(text).toContain(`  readonly 'made-up/to-measure': '${measure.id}';\n`);
  expect(text).toContain("  readonly 'claim/a': never;\n");
  expect(text).not.toContain("  | 'a-source'");
});

test('a measure that was withdrawn has the unit of what its figures became, and none where they became nothing', () => {
  const [figure] = packDataset.figures;
  if (figure === undefined) throw new Error('the fixture is empty');
  const { scope } = figure;
  const other: Figure = { ...figure, id: 'made-up/b/us/2001', scope: { ...scope, unit: 'usd' } };
  const figures = [...packDataset.figures, other];
  const gone: Redirect = { id: 'made-up/gone', kind: 'withdrawn', to: null, ...about };
  const moved: Redirect = { ...about, id: 'made-up/gone/us/2001', kind: 'moved', to: figure.id };
  const elsewhere: Redirect = { ...moved, id: 'made-up/gone/us/2002', to: other.id };
  const unitWith = (...redirects: readonly Redirect[]) => {
    const text = unitByMeasure({ ...packDataset, figures, redirects: [gone, ...redirects] }, [
      gone.id,
    ]);
    return /'made-up\/gone': ([^;]*);/.exec(text)?.[1];
  };
  expect(unitWith()).toBe('never');
  expect(unitWith({ ...gone, id: moved.id })).toBe('never');
  expect(unitWith(moved)).toBe(`'${scope.unit}'`);
  // Of another measure, whose name begins alike.
  expect(unitWith({ ...moved, id: 'made-up/gone-too/us/2001' })).toBe('never');
  expect(unitWith(moved, elsewhere)).toBeUndefined();
});
