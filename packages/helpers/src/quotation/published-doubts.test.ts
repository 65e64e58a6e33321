import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { combine } from '../arithmetic/combine.ts';
import { independent } from '../arithmetic/dependence.ts';
import { share } from '../arithmetic/share.ts';
import { catalog } from '../catalog/catalog.ts';
import { chart } from '../chart/chart.ts';
import { captionOf } from '../chart/fixture/drawn.ts';
import { describe } from '../description/describe.ts';
import { withAssumption } from '../scope/assumption.ts';
import { quote } from './quote.ts';

const impossible = catalog.figure('unodc-glotip-data/persons-convicted/us/2017');
const lengths = ['short', 'sentence', 'full'] as const;

test('a number that its own parts contradict is told as improbable in every length', () => {
  expect(impossible.credibility.grade).toBe('5');
  for (const length of lengths)
    expect(quote(impossible, { length })).toContain('judged improbable');
  expect(`${impossible}`).toContain('judged improbable');
  expect(captionOf(chart([impossible]))).toContain(
    'Not to be taken at its word: unodc-glotip-data/persons-convicted/us/2017 is judged improbable.',
  );
});

test('and every such number, and every one of low reliability', () => {
  const doubted = [...catalog.find({})].filter((figure) => {
    const isDoubted = figure.credibility.grade === '5' || figure.status.includes('low-reliability');
    return isDoubted && !('value' in figure && figure.value.kind === 'unknown');
  });
  expect(doubted.length).toBeGreaterThan(40);
  for (const figure of doubted)
    expect(quote(figure, { length: 'short' })).toMatch(/judged improbable|low reliability/);
});

test('what was computed of it says so', () => {
  const before = catalog.figure('unodc-glotip-data/persons-convicted/us/2015');
  const rise = change(before, impossible);
  for (const length of lengths) expect(quote(rise, { length })).toContain('judged improbable');
  expect(captionOf(chart([rise]))).toContain('/us/2017 is judged improbable');
});

test('the notes of what a number was made of stand in its full form', () => {
  const [part, whole] = [
    catalog.figure('nhth/cases-identified/us/2023/sexual-exploitation'),
    catalog.figure('nhth/cases-identified/us/2023'),
  ];
  const [note = ''] = whole.notes;
  expect(note).not.toBe('');
  expect(quote(share(part, whole), { length: 'full' })).toContain(`Of B: ${note}`);
});

test('where a break was passed over it is told what changed', () => {
  const [before, after] = [2016, 2017].map((year) =>
    catalog.figure(`nhth/cases-identified/us/${year as 2016 | 2017}`),
  );
  if (before === undefined || after === undefined) throw new RangeError('no cases');
  const rise = change(before, after, { acrossBreak: 'both count cases' });
  const [broken] = catalog
    .breaks({ measure: 'nhth/cases-identified' })
    .filter(({ at }) => at === '2017-01-01');
  expect(broken).toBeDefined();
  for (const text of [quote(rise, { length: 'full' }), describe(rise)])
    expect(text).toContain(`What changed: ${broken?.what}`);
});

test('a mean that could not be weighted is not called weighted', () => {
  const models = [
    ...catalog.find({
      measure: 'mse-national/modern-slavery-victims-estimated',
      geography: 'gb',
      segment: ['model-independence', 'model-latent-class'],
    }),
  ];
  const mean = withAssumption('one quantity', { allows: { segments: 'equal' } }, (given) =>
    combine(models, {
      ...given,
      method: 'inverse-variance',
      dependence: independent('each was fitted anew'),
    }),
  );
  expect(mean.notes.join(' ')).toContain('the plain mean was taken');
  expect(mean.id).toMatch(/; mean\)$/);
  expect(quote(mean)).toContain('combine(A, B; mean)');
});
