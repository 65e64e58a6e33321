import { expect, expectTypeOf, test } from 'vitest';
import type { DescribedFigure } from '../description/described-figure.ts';
import { fixtureCatalog as catalog } from '../fixture/fixture-dataset.ts';
import { traceSection } from './trace-section.ts';
import type { TraceStep } from './trace-types.ts';

const figure: DescribedFigure = {
  figure: catalog.figure('estimate/at-risk/us/2001'),
  sentence: 'The whole sentence of the study.',
  brief: 'The study in brief.',
};
const wave = catalog.claim('claim/wave');
const bentBy = { list: 'mutation', code: 'made', label: 'made up', definition: 'Its definition.' };
const appearance = {
  where: 'A newspaper',
  published: '2012-05',
  text: '325,000 children',
  scope: 'children who are trafficked',
  cites: 'the study',
  seenAt: 'https://example.org/page',
  seenKind: 'primary',
  seenOn: '2026-11-22',
} as const;
const origin = { kind: 'origin', description: 'What it was there.', link: 'likely' } as const;
const steps = {
  statement: { kind: 'statement', statement: 'What is said.', asserted: null },
  'part-of': { kind: 'part-of', claim: wave },
  appearances: { kind: 'appearances', appearances: [appearance] },
  origin: { ...origin, figure },
  'no-origin': { kind: 'no-origin', wasSought: true },
  bent: { kind: 'bent', mutations: [bentBy] },
  verdict: {
    kind: 'verdict',
    verdict: { ...bentBy, list: 'verdict', label: 'distorted' },
    confidence: 'medium',
    rationale: 'The reason for it.',
    restsOn: [figure],
  },
  search: { kind: 'search', search: 'What was searched through.' },
  instead: { kind: 'instead', figures: [{ ...figure, why: 'it is a count' }] },
} as const satisfies { readonly [Kind in TraceStep['kind']]: TraceStep & { kind: Kind } };

const said = (step: TraceStep, shown: readonly string[] = []) => {
  const { heading, paragraphs } = traceSection(step, new Set(shown));
  return { heading, text: paragraphs.join(' ') };
};

test('every kind of step has a heading in capitals, and only the two about an origin share one', () => {
  expectTypeOf(steps).toExtend<Record<TraceStep['kind'], TraceStep>>();
  const headings = Object.values(steps).map((step) => said(step).heading);
  for (const heading of headings) expect(heading).toMatch(/^[A-Z][A-Z :]+$/);
  expect(new Set(headings).size).toBe(headings.length - 1);
  expect(said(steps.origin).heading).toBe(said(steps['no-origin']).heading);
  expect(said(steps.verdict).heading).toContain('DISTORTED');
});

test('a step says everything that it holds', () => {
  const holds: readonly (readonly [TraceStep, readonly string[]])[] = [
    [steps['part-of'], [wave.statement, `(${wave.id})`]],
    [steps.origin, [origin.description, figure.sentence]],
    [steps.bent, ['Made up. Its definition.']],
    [steps.verdict, ['Its definition.', 'medium', 'The reason for it.', figure.brief]],
    [steps.verdict, [`(${figure.figure.id})`]],
    [steps.search, [steps.search.search]],
    [steps.instead, [figure.brief, 'Why: It is a count.', `(${figure.figure.id})`]],
  ];
  for (const [step, parts] of holds)
    for (const part of parts) expect(said(step).text).toContain(part);
});

test('the number as it is told stands in quotation marks, with what it is said of', () => {
  const { text } = said({
    ...steps.statement,
    asserted: {
      text: '325,000',
      value: { kind: 'point', value: 325_000 },
      qualifier: 'exact',
      scope: 'children trafficked in a year',
    },
  });
  expect(text).toContain('What is said.');
  expect(text).toContain('“325,000”, said of children trafficked in a year.');
});

test('an appearance says when, where, which words, of whom, on whose word, and how it was read', () => {
  const of = (rest: object) =>
    said({ kind: 'appearances', appearances: [{ ...appearance, ...rest }] }).text;
  expect(of({})).toBe(
    '2012-05: A newspaper: “325,000 children”, said of children who are trafficked, crediting the study. https://example.org/page',
  );
  expect(of({ cites: null })).toContain('crediting nobody');
  expect(of({ published: null })).toMatch(/^No date seen: /);
  expect(of({ seenAt: null })).toMatch(/crediting the study\.$/);
  // Which page was read is said where it was not the page itself, and only there.
  expect(of({ seenKind: 'reprint' })).toContain('reprint');
  expect(of({ seenKind: 'secondary' })).toContain('secondary page');
  expect(of({})).not.toMatch(/read/i);
});

test('how firmly a claim is tied to its origin is told apart, and only a proven link passes for one', () => {
  const of = (link: 'proven' | 'likely' | 'possible') =>
    said({ ...origin, link, figure: null }).text;
  expect(of('proven')).toContain('link by link');
  expect(of('proven')).not.toContain('not proven');
  expect(of('likely')).toContain('Likely, not proven');
  expect(of('possible')).toContain('Possible, not proven');
});

test('what was never sought is not called unfound, and nothing is called false', () => {
  expect(said(steps['no-origin']).text).toBe('No source was found. That is not the same as false.');
  const { text } = said({ kind: 'no-origin', wasSought: false });
  expect(text).not.toBe('');
  expect(text).not.toMatch(/found|false/);
});

test('a figure that stands above is named, not told again', () => {
  const { text } = said(steps.verdict, [figure.figure.id]);
  expect(text).toContain(`(${figure.figure.id})`);
  expect(text).not.toContain(figure.brief);
  expect(said(steps.verdict, ['another/figure/us/2001']).text).toContain(figure.brief);
});

test('what may be several stands in a list, all else in paragraphs', () => {
  const lists = Object.values(steps).filter((step) => traceSection(step, new Set()).isList);
  expect(lists.map(({ kind }) => kind)).toEqual(['appearances', 'bent', 'instead']);
});
