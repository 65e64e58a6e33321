import { expect, test } from 'vitest';
import type { PairOperation } from '../scope/operation.ts';
import { correlated } from './dependence.ts';
import { interval, madeCatalog, place, year } from './fixture/made-catalog.ts';
import { operations } from './fixture/operations.ts';
import table from './oracle/propagation.json' with { type: 'json' };
import type { Span } from './span.ts';
import { addSpans } from './span-arithmetic.ts';
import { byDependence } from './stated.ts';
import { sum } from './sum.ts';

interface Input {
  readonly best: string;
  readonly half: string;
}

/** Figures of which any operation is allowed with any other, once it is said that they are apart. */
function figuresFor(inputs: readonly Input[], operation: string) {
  const ids = inputs.map((_, at) => `line/oracle/us/${2001 + at}`);
  // The part comes first in a share, and last in a difference.
  const partAt = { share: 0, difference: 1 }[operation];
  const catalog = madeCatalog(
    inputs.map(({ best, half }, at) => ({
      id: ids[at] ?? '',
      value: interval(Number(best) - Number(half), Number(best) + Number(half), Number(best)),
      scope: {
        unit: operation === 'scale' && at === 0 ? 'percent' : 'calls',
        denominator: operation === 'scale' && at === 0 ? { text: 'all', figure: ids[1] } : null,
        geography: place(at === partAt ? 'us-ca' : 'us'),
        period: year(operation === 'sum' || operation === 'change' ? 2001 + at : 2001),
      },
    })),
  );
  return ids.map((id) => catalog.figure(id));
}

function expectEnds(
  value: { readonly kind: string; readonly low?: number; readonly high?: number },
  best: string,
  half: string,
) {
  expect(value.kind).toBe('interval');
  for (const [end, wanted] of [
    [value.low, Number(best) - Number(half)],
    [value.high, Number(best) + Number(half)],
  ] as const) {
    expect(Math.abs((end ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(wanted)),
    );
  }
}

test.each(table.cases.filter(({ inputs }) => inputs.length === 2))(
  '$operation of two at rho $rho agrees with the outside oracle',
  ({ operation, rho, inputs, best, half }) => {
    const [a, b] = figuresFor(inputs, operation);
    if (a === undefined || b === undefined) throw new Error('two figures are wanted');
    const compute = operations[operation as PairOperation];
    const dependence = correlated(Number(rho), 'The oracle says so.');
    const derived = compute(a, b, { dependence });
    expect(derived.notes.filter((note) => note.includes('not used'))).toEqual([]);
    expect(derived.level).toBe(0.95);
    expectEnds(derived.value, best, half);
  },
);

test.each(table.cases.filter(({ inputs }) => inputs.length > 2))(
  'a sum of $inputs.length at rho $rho agrees with the outside oracle',
  ({ rho, inputs, best, half }) => {
    const derived = sum(figuresFor(inputs, 'sum'), {
      dependence: correlated(Number(rho), 'The oracle says so.'),
    });
    expectEnds(derived.value, best, half);
  },
);

test('GUM H.2: an impedance from a voltage and a current that are correlated', () => {
  const { inputs, rho, best, half, published } = table.gumH2;
  const [voltage, current] = figuresFor(inputs, 'ratio');
  if (voltage === undefined || current === undefined) throw new Error('two figures are wanted');
  const derived = operations.ratio(voltage, current, {
    dependence: correlated(Number(rho), 'They were read together.'),
  });
  expectEnds(derived.value, best, half);
  if (derived.value.kind !== 'interval') throw new Error('an interval is wanted');
  expect(derived.value.best?.toFixed(3)).toBe(published.best);
  expect(((derived.value.high - derived.value.low) / 2).toFixed(3)).toBe(published.half);
});

test('GUM H.3: a correction at 30 °C from an intercept and a slope that are correlated', () => {
  const { inputs, rho, best, half, published } = table.gumH3;
  const spans = inputs.map(({ best: mid, half: width }): Span => {
    const [middle, size] = [Number(mid), Number(width)];
    return {
      low: middle - size,
      high: middle + size,
      best: middle,
      level: 0.95,
      basis: 'confidence',
    };
  });
  const [intercept, slope] = spans.map((span) => span.best ?? Number.NaN);
  const at30 = (intercept ?? 0) + 10 * (slope ?? 0);
  const { span } = byDependence(
    correlated(Number(rho), 'One fit.'),
    spans.reduce(addSpans),
    at30,
    spans,
    [1, 10],
  );
  if (span === null) throw new Error('a span is wanted');
  expectEnds({ kind: 'interval', ...span }, best, half);
  expect(span.best?.toFixed(4)).toBe(published.best);
  expect(((span.high - span.low) / 2).toFixed(4)).toBe(published.half);
});
