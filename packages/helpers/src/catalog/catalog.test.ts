import { dataset } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { describe } from '../description/describe.ts';
import { formatTrace } from '../trace/format-trace.ts';
import { trace } from '../trace/trace.ts';
import { catalog } from './catalog.ts';

/** What a template leaves behind where a record lacks something. */
const holes = /undefined|NaN|\(\)|\(; |; \)|; ;|null\b|: :/;

test('the installed edition is what the catalog answers from', () => {
  expect(catalog.edition).toBe(dataset.edition);
  expect(catalog.find({}).total).toBe(dataset.figures.length);
  expect(dataset.figures.length).toBeGreaterThan(0);
});

test('every figure of the edition has a whole sentence and a short text', () => {
  for (const figure of catalog.find({})) {
    expect(describe(figure)).toMatch(/^\S.*[.!?]$/s);
    expect([figure.id, describe(figure).match(holes)]).toEqual([figure.id, null]);
    expect([figure.id, `${figure}`.match(holes)]).toEqual([figure.id, null]);
  }
});

test('every claim of the edition has a trace', () => {
  for (const claim of catalog.claims()) {
    const text = formatTrace(trace(claim));
    expect([claim.id, text.match(holes)]).toEqual([claim.id, null]);
    expect(text).toContain('VERDICT: ');
  }
});

test('every figure is known on the day of the last reading', () => {
  const lastRead = dataset.figures
    .flatMap(({ vintages }) => vintages.map(({ seenOn }) => seenOn))
    .reduce((a, b) => (a > b ? a : b));
  const view = catalog.asOf(lastRead);
  expect(view.find({}).total).toBe(dataset.figures.length);
  for (const figure of view.find({}))
    expect(figure.current).toEqual(catalog.figure(figure.id).current);
});
