import { expect, test } from 'vitest';
import type { Derived } from '../arithmetic/derived.ts';
import { operationNames, operations } from '../arithmetic/fixture/operations.ts';
import { catalog } from '../catalog/catalog.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { can } from '../scope/can.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { cite } from './cite.ts';
import { quote } from './quote.ts';

/** Of a measure with many figures, so many that lie evenly apart. */
const FIGURES = 12;

/** Every number that can be made of two figures of one measure. */
function everyResult(): readonly Derived[] {
  const byMeasure = new Map<string, CatalogFigure[]>();
  for (const figure of catalog.find({})) {
    byMeasure.set(figure.measure, [...(byMeasure.get(figure.measure) ?? []), figure]);
  }
  const results: Derived[] = [];
  for (const all of byMeasure.values()) {
    const step = Math.ceil(all.length / FIGURES);
    const figures = all.filter((_, at) => at % step === 0);
    for (const operation of operationNames) {
      for (const [a, b] of pairsOf(figures)) {
        if (!can(operation, a, b).ok) continue;
        try {
          results.push(operations[operation](a, b));
        } catch (error) {
          // What the scopes allow, the numbers may still forbid.
          if (!(error instanceof ScopeError)) throw error;
        }
      }
    }
  }
  return results;
}

const pairsOf = (figures: readonly CatalogFigure[]) =>
  figures.flatMap((a) => figures.map((b) => [a, b] as const));

/** The numbers before the first bracket: “between 71.4 and 72.1 percent (”. */
function amountsIn(text: string): readonly number[] {
  const [amount = ''] = text.split(' (', 1);
  return [...amount.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
}

/** Whether what is shown is what was computed: to three digits, and no end further in than it is. */
function isShown(shown: number, end: number, way: -1 | 0 | 1): boolean {
  const slack = 1e-11 * Math.abs(end);
  const isNear = Math.abs(shown - end) <= 0.01 * Math.abs(end) + slack;
  return isNear && (way === 0 || way * (shown - end) >= -slack);
}

/** A text without the brackets that change with what they stand in. */
const bare = (text: string) => text.replaceAll(/[()[\]]/g, '');

function problemsOf(derived: Derived): readonly string[] {
  const { value, figures } = derived;
  const short = quote(derived, { length: 'short' });
  const sentence = quote(derived);
  const full = quote(derived, { length: 'full' });
  const [one = Number.NaN, other = Number.NaN] = amountsIn(short);
  // A fall of between 2 and 5 percent is a change of between -5 and -2.
  const isFall = short.startsWith('a fall of ');
  const [low, high] = isFall ? [-other, -one] : [one, other];
  const middle = isFall ? -one : one;
  const checks: Readonly<Record<string, boolean>> = {
    'that nobody published it':
      short.includes('not published') && sentence.includes('not published'),
    'its figures': figures.every((id) => short.includes(id) && full.includes(id)),
    'what was counted': figures.every((id) => {
      const { label } = catalog.measure(catalog.figure(id as never).measure);
      return bare(short).includes(bare(label.replace(/^how many |^the (?=average)/, '')));
    }),
    'what its figures say': figures.every((id) =>
      sentence.includes(quote(catalog.figure(id as never), { length: 'short' })),
    ),
    'one sentence at the start of the full form': full.startsWith(sentence),
    'its number':
      value.kind === 'unknown'
        ? short.startsWith('no figure')
        : value.kind === 'point'
          ? isShown(middle, value.value, 0)
          : value.kind === 'range'
            ? isShown(low, value.low, -1) && isShown(high, value.high, 1)
            : true,
    'which way it errs':
      value.kind === 'unknown' ||
      /likely too|may err|make it too low|errs is not known/.test(short),
    'its formula where it is cited': cite(derived).endsWith(
      `${derived.id}, npm package @darkfigure/dataset.`,
    ),
  };
  return Object.entries(checks).flatMap(([what, holds]) =>
    holds ? [] : [`${derived.id}: ${what}`],
  );
}

test('no number that is made of two figures of a measure can be quoted without what it is', {
  timeout: 300_000,
}, () => {
  const results = everyResult();
  expect(new Set(results.map(({ operation }) => operation)).size).toBeGreaterThan(5);
  expect(new Set(results.map(({ value }) => value.kind)).size).toBe(5);
  expect(results.flatMap(problemsOf)).toEqual([]);
});
