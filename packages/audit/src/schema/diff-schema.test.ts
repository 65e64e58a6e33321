import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '@darkfigure/dataset';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import { edited } from '../fixture/edited.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { diffSchema } from './diff-schema.ts';

const file = join(import.meta.dirname, '../../schema/diff.schema.json');
const isValid = new Ajv2020({ strict: false }).compile(diffSchema);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the published schema is the one of this version', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(plain(diffSchema));
});

test('every sort of diff fits the published schema', () => {
  const after = edited(tinyDataset, (draft) => {
    draft.edition = '2026.12';
    draft.figures.splice(0, 1);
    const [figure] = draft.figures;
    if (figure === undefined) throw new Error('the fixture is too small');
    figure.scope.stage = 'potential';
    figure.reliability.grade = 'D';
    figure.current = [0];
    draft.codes.pop();
    draft.measures.splice(0, 1);
    draft.sources[0] = { ...draft.sources[0], weather: 'fine' } as never;
  });
  const found = diff(tinyDataset, after);
  const policy = checkPolicy({ before: tinyDataset, after, diff: found });
  expect(policy.breaches.length).toBeGreaterThan(1);
  for (const value of [found, { ...found, policy }, diff(after, tinyDataset)]) {
    expect(isValid(plain(value)), JSON.stringify(isValid.errors)).toBe(true);
  }
});

test('the diff of the real figures and an edition of which much is another fits', () => {
  const number = (at: number) => ({ kind: 'point', value: at }) as const;
  const after = {
    ...dataset,
    edition: '2099.01',
    sources: dataset.sources.slice(1),
    claims: dataset.claims.map((claim, at) =>
      at % 3 === 0 ? { ...claim, verdict: 'unsupported' as const } : claim,
    ),
    codes: dataset.codes.filter((_code, at) => at % 40 !== 0),
    figures: dataset.figures.flatMap((figure, at) => {
      const [first, ...rest] = figure.vintages;
      if (at % 11 === 0 || first === undefined) return [];
      if (at % 7 !== 0) return [figure];
      return [{ ...figure, vintages: [{ ...first, value: number(at) }, ...rest] }];
    }),
  };
  const found = diff(dataset, after);
  const policy = checkPolicy({ before: dataset, after, diff: found });
  expect(found.counts.total).toBeGreaterThan(500);
  for (const value of [{ ...found, policy }, diff(after, dataset)]) {
    expect(isValid(plain(value)), JSON.stringify(isValid.errors)).toBe(true);
  }
});

test('what is no diff does not fit', () => {
  const found = plain(diff(tinyDataset, tinyDataset)) as Record<string, unknown>;
  for (const wrong of [
    {},
    { ...found, more: 1 },
    { ...found, semver: 'huge' },
    { ...found, changes: [{}] },
  ]) {
    expect(isValid(wrong)).toBe(false);
  }
});
