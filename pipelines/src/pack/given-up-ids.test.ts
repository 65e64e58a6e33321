import type { Redirect } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { packDataset } from './fixture/pack-dataset.ts';
import { generatedFiles } from './generated-files.ts';
import { givenUpIds } from './given-up-ids.ts';

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
