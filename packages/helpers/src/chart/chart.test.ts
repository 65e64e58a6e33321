import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Derived } from '../arithmetic/derived.ts';
import type { Operand } from '../arithmetic/operand.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { sum } from '../arithmetic/sum.ts';
import { catalog } from '../catalog/catalog.ts';
import { createCatalog } from '../catalog/create-catalog.ts';
import type { Scope } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { anyFigure } from '../comparison/any-figure.ts';
import { calendarYear, handedOut, reading } from '../comparison/fixture/catalog.ts';
import { DarkfigureError } from '../errors/darkfigure-error.ts';
import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { can } from '../scope/can.ts';
import { chart } from './chart.ts';
import { captionOf, caseIn, drawn, point, viewOf } from './fixture/drawn.ts';
import { UnlikeFiguresError } from './unlike-figures-error.ts';
import type { VegaLiteSpec } from './vega-lite-spec.ts';

test('one number has its own error, none has no error, and how many were read where is told as people count', () => {
  const relayed = (year: number) => ({
    ...caseIn(year, point(2)),
    vintages: [vintage('line/2025-retelling', point(2), '2', { seenKind: 'secondary' })],
  });
  const one = captionOf(drawn(relayed(2023)));
  expect(one).toContain('Error: likely too low as a measure of the whole.');
  expect(one).toContain(
    'Source: A Newspaper, retelling Publisher of line (2025). Not read at the publisher. Data',
  );
  const none = captionOf(drawn(caseIn(2023, { kind: 'unknown', reason: 'not-collected' })));
  expect(none).toContain('A question mark: no figure for');
  expect(none).not.toContain('Error');
  expect(captionOf(drawn(relayed(2022), relayed(2023)))).toContain(
    'None of the 2 readings was read at the publisher.',
  );
});

test('an axis of money for each of something says so, and a time without a start has no dots for one', () => {
  const profits = catalog.find({ measure: 'ilo-profits/profits-per-victim-after-inflation' });
  const { title } = Object(viewOf(chart(profits)).layer[0]?.encoding.x);
  expect(title.join(' ')).toBe('US dollars per person in forced labour in the private economy');
  const [ever] = catalog.find({ measure: 'opre-rti-houston-2024/share-with-other-labor-abuse' });
  if (ever === undefined) throw new RangeError();
  expect([chart([ever]).title.text].flat().join(' ')).toContain(', up to 2023-08-31');
});

test('the sources, the error and the edition stand in the caption', () => {
  const spec = chart(
    handedOut(caseIn(2021, point(1)), caseIn(2022, point(1)), {
      ...caseIn(2023, point(2)),
      vintages: [vintage('line/2025-retelling', point(2), '2', { seenKind: 'secondary' })],
    }),
    { title: 'Cases rise' },
  );
  const caption = captionOf(spec);
  expect(caption).toContain(
    'Sources: Publisher of line (2025); A Newspaper, retelling Publisher of line (2025). 1 of 3 readings was not read at the publisher.',
  );
  expect(caption).toContain(
    'Error of every number here: likely too low as a measure of the whole.',
  );
  expect(caption).toContain('Darkfigure 2026.11');
  expect(spec.title).toMatchObject({
    text: ['Cases rise'],
    subtitle: [
      'Situations of potential trafficking that a hotline learned of, United States, all forms',
    ],
  });
  expect(spec.usermeta.darkfigure.figures).toEqual([
    'line/cases/us/2021',
    'line/cases/us/2022',
    'line/cases/us/2023',
  ]);
});

test.each<[string, Partial<Scope>]>([
  ['unit', { unit: 'victims' }],
  ['stage', { stage: 'at-risk' }],
  ['way of counting time', { period: { ...calendarYear(2022), temporal: 'stock-at' } }],
  ['length of period', { period: { ...calendarYear(2022), start: '2020-01-01' } }],
])('one axis does not carry two kinds of %s', (axis, scope) => {
  const other = figure({ id: 'line/cases/us/other', scope, vintages: [reading(point(1))] });
  try {
    chart(handedOut(caseIn(2023, point(1)), other));
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UnlikeFiguresError);
    expect(error).toMatchObject({ axis, code: 'unlike-figures' });
    expect(String(error)).toContain('line/cases/us/other');
  }
});

test('nothing, too many series and copies are refused', () => {
  expect(() => chart([])).toThrow(InvalidOptionError);
  const segments = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const many = segments.flatMap((segment) =>
    [2022, 2023].map((year) =>
      figure({
        id: `line/cases/us/${year}/${segment}`,
        scope: { period: calendarYear(year) },
        population: { segments: [segment] },
        vintages: [reading(point(1))],
      }),
    ),
  );
  expect(() => drawn(...many)).toThrow(InvalidOptionError);
  expect(() => drawn(...many.slice(2))).not.toThrow();
  const [copied] = handedOut(caseIn(2022, point(1)));
  expect(() => chart(copied === undefined ? [] : [{ ...copied }])).toThrow(ForeignRecordError);
});

function chartOrRefusal(figures: readonly Operand[]): VegaLiteSpec | DarkfigureError {
  try {
    return chart(figures);
  } catch (error) {
    if (error instanceof DarkfigureError) return error;
    throw error;
  }
}

/** Sums of two parts and shares of the one in the other, wherever they are allowed. */
function computedOf(figures: readonly CatalogFigure[]): readonly Derived[] {
  return figures.flatMap((a) =>
    figures.flatMap((b) => [
      ...(can('sum', a, b).ok ? [sum([a, b])] : []),
      ...(can('ratio', a, b).ok ? [ratio(a, b)] : []),
    ]),
  );
}

test('what was computed of any figures is shown or said to be left out, or refused with a code', () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.array(anyFigure, { minLength: 2, maxLength: 4 }), ([first, ...others]) => {
      if (first === undefined) return;
      // Of one measure in several years and forms, so that some can be put together.
      const given = handedOut(
        ...[first, ...others].map((one, index) => ({
          ...first,
          vintages: one.vintages,
          current: one.current,
          id: `${first.measure}/us/${index}`,
          scope: {
            ...first.scope,
            unit: 'cases' as const,
            denominator: null,
            exploitation:
              index % 2 === 0 ? ('sexual-exploitation' as const) : ('forced-labour' as const),
            period: calendarYear(2019 + Math.floor(index / 2)),
          },
        })),
      );
      for (const operation of ['sum', 'ratio']) {
        const computed = computedOf(given).filter((each) => each.operation === operation);
        if (computed.length === 0) continue;
        const spec = chartOrRefusal(computed);
        if (spec instanceof DarkfigureError) continue;
        shown += 1;
        const text = JSON.stringify(spec);
        expect(text).not.toMatch(/Infinity|NaN|undefined|null,"(low|high|value)/);
        const said = viewOf(spec).layer.flatMap(({ data }) => data.values.map(({ says }) => says));
        for (const { id } of computed) {
          expect(`${said.join('\n')} ${captionOf(spec)}`).toContain(
            `computed as ${id}, not published`,
          );
        }
        expect(captionOf(spec)).toContain('computed from published figures, not published');
      }
    }),
    { numRuns: 200 },
  );
  expect(shown).toBeGreaterThan(50);
});

test('a chart shows every figure that it was given or says why not, or refuses with a code', () => {
  const alike = fc.tuple(fc.array(anyFigure, { minLength: 1, maxLength: 6 }), fc.boolean());
  let shown = 0;
  fc.assert(
    fc.property(alike, ([figures, isAlike]) => {
      const given = handedOut(
        ...figures.map((one, index) => ({
          ...one,
          id: `${one.measure}/us/${index}`,
          scope: isAlike
            ? {
                ...one.scope,
                unit: 'cases' as const,
                stage: 'potential' as const,
                period: calendarYear(2019 + index),
              }
            : one.scope,
        })),
      );
      const spec = chartOrRefusal(given);
      if (spec instanceof DarkfigureError) return;
      shown += 1;
      const text = JSON.stringify(spec);
      expect(JSON.parse(text)).toEqual(spec);
      expect(text).not.toMatch(/Infinity|NaN|null,"(low|high|value)/);
      const said = viewOf(spec).layer.flatMap(({ data }) => data.values.map(({ says }) => says));
      for (const one of given) {
        const isDrawn = said.includes(String(one));
        if (!isDrawn)
          expect(captionOf(spec)).toContain('Not drawn, because its dates are not stated in full');
      }
    }),
    { numRuns: 200 },
  );
  // A chart that is always refused would show nothing wrong.
  expect(shown).toBeGreaterThan(50);
});

test('a name, a label and a title that end in a bracket take the next one in', () => {
  const dataset = {
    ...fixtureDataset,
    publications: fixtureDataset.publications.map((each) =>
      each.id === 'line/2024-statistics' ? { ...each, publisher: 'Polaris (a charity)' } : each,
    ),
    geographies: fixtureDataset.geographies.map((each) =>
      each.code === 'us-ca' ? { ...each, label: 'California (US state)' } : each,
    ),
  };
  const share = (id: string, scope: Partial<Scope>) =>
    figure({
      id,
      scope: { unit: 'percent', denominator: { text: 'children (known ones)' }, ...scope },
      vintages: [vintage('line/2024-statistics', point(5), '5')],
    });
  const ca: Partial<Scope> = { geography: { code: 'us-ca', role: 'detection' } };
  const made = createCatalog({
    ...dataset,
    figures: [
      share('line/cases/us-ca/2023', ca),
      share('line/cases/us-ca/2023/survey', { ...ca, method: 'survey' }),
      share('line/cases/us/2023', {}),
    ],
  });
  const spec = chart(made.find({}));
  expect(captionOf(spec)).toContain('Source: Polaris (a charity; 2025).');
  const drawing = JSON.stringify(viewOf(spec)).replaceAll('\\n', ' ');
  expect(drawing).toContain('"Percent of children (known ones; potential)"');
  expect(drawing).toContain(
    '"California (US state; Polaris [a charity], 2025) [line/cases/us-ca/2023]"',
  );
});
