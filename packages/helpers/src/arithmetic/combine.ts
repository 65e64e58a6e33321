import type { Unit } from '../catalog/dataset-types.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { requireKnown } from '../input/require-known.ts';
import { axes } from '../scope/axis.ts';
import { combineRule } from '../scope/combine-rule.ts';
import { axisValue, type ScopePart } from '../scope/scope-part.ts';
import type { Subject } from '../scope/subject.ts';
import { allowed } from './allowed.ts';
import { averageOf, weightedMean } from './average.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import { differences } from './differences.ts';
import type { OneUnit, Operand } from './operand.ts';
import { atLeastTwo, unitOf } from './operands.ts';
import type { OperationOptions } from './options.ts';
import type { Span } from './span.ts';

/** How estimates are put together: their spread, their plain mean, or their mean weighted by precision. */
export type CombineMethod = 'spread' | 'mean' | 'inverse-variance';

/**
 * Several estimates of one quantity.
 *
 * @param estimates two or more numbers of the same scope by other measures or methods.
 * @param options `method`: `spread` (as if left out) from the lowest to the highest end; `mean` of the ends;
 * `inverse-variance`, which needs a `dependence` of `independent(because)` and intervals of one level. The means carry how far the
 * estimates differ.
 * @throws ScopeError, InvalidOptionError, ForeignRecordError.
 * @returns the unit of the estimates, from the lowest end to the highest unless another method is asked for.
 * @see `docs/how-the-arithmetic-works.md`, 5: estimates by different methods are not averaged; Cochran’s Q and I²
 * where they are.
 * @example
 * ```ts
 * const [one, other] = catalog.find({
 *   measure: 'mse-national/modern-slavery-victims-estimated',
 *   geography: 'gb',
 *   segment: ['model-independence', 'model-latent-class'],
 * });
 * if (one !== undefined && other !== undefined) {
 *   const spread = withAssumption(
 *     'both models estimate the same people',
 *     { allows: { segments: 'equal' }, because: 'they were fitted to the same lists' },
 *     (given) => combine([one, other], given),
 *   );
 *   console.log(spread.value);
 * }
 * // → { kind: 'range', low: 10935, high: 32842, basis: 'sources-disagree' }
 * ```
 */
export function combine<U extends Unit>(
  estimates: readonly Operand<U>[] & OneUnit<U>,
  options: OperationOptions & {
    /** `spread` (as if left out) from the lowest to the highest end, `mean` of the ends, or `inverse-variance`. */
    readonly method?: CombineMethod | undefined;
  } = {},
): Derived<U> {
  const operands = atLeastTwo<U>(estimates);
  // What is no object is refused with the other options.
  const { method = 'spread' } = Object(options) as typeof options;
  requireKnown('method', method, methods);
  if (method === 'inverse-variance' && options.dependence?.rho !== 0) {
    throw new InvalidOptionError(
      'dependence',
      'not independent',
      'independent for a weighted mean',
    );
  }
  const call = allowed(combineRule, operands, options, combine, ['dependence', 'method']);
  const spans = call.quantities.flatMap(({ span }) => span ?? []);
  const isKnown = spans.length === call.quantities.length;
  const weighted = isKnown && method !== 'spread' ? weightedMean(spans) : null;
  const heterogeneity = weighted?.heterogeneity;
  const unused =
    method === 'inverse-variance' || call.dependence === undefined
      ? []
      : ['The stated dependence was not used: the ends are taken as they are.'];
  const measures = call.quantities.flatMap(({ parts }) => parts.map(({ measure }) => measure));
  return derive({
    ...call,
    dependence: method === 'inverse-variance' ? call.dependence : undefined,
    unit: unitOf(operands[0]),
    parts: partsOf(call.quantities).map((part) => ({
      ...part,
      measure: [...new Set(measures)].sort().join(' or '),
      method: 'derived',
    })) as [ScopePart, ...ScopePart[]],
    basis: method === 'spread' ? 'sources-disagree' : 'derived',
    heterogeneity,
    notes: [...differences(call), ...(isKnown ? notesOf(method, heterogeneity) : []), ...unused],
    // What could not be weighted is a plain mean, and is not called anything else.
    id: `combine(${call.quantities.map(({ id }) => id).join(', ')}; ${isKnown && method !== 'spread' && weighted === null ? 'mean' : method})`,
    compute: (all) => {
      switch (method) {
        case 'spread':
          return { span: spread(all), note: null };
        case 'mean':
        case 'inverse-variance':
          return averageOf(all, method, weighted);
        default:
          return method satisfies never;
      }
    },
  });
}

/** What the estimates are of: of those that are of one thing but for their making, the first. */
function partsOf(estimates: readonly Subject[]): readonly ScopePart[] {
  const said = new Map<string, ScopePart>();
  for (const part of estimates.flatMap(({ parts }) => parts)) {
    const key = scopeAxes.map((axis) => axisValue(axis, part)).join('|');
    if (!said.has(key)) said.set(key, part);
  }
  return [...said.values()];
}

/** What a number is of; by what measure, and how, several estimates may differ in. */
const scopeAxes = /* @__PURE__ */ axes.filter((axis) => axis !== 'method' && axis !== 'measure');

const methods: readonly CombineMethod[] = ['spread', 'mean', 'inverse-variance'];

function spread(spans: readonly Span[]): Span {
  const low = Math.min(...spans.map((span) => span.low));
  const high = Math.max(...spans.map((span) => span.high));
  return { low, high, level: null };
}

function notesOf(method: CombineMethod, found: Derived['heterogeneity']): readonly string[] {
  if (method === 'spread') return ['The ends are those of the estimates; nothing was averaged.'];
  if (found === undefined)
    return [
      'How far the estimates differ beyond their intervals cannot be said: they need symmetric intervals of one level of 90, 95 or 99 %.',
    ];
  const percent = Math.round(found.iSquared * 100);
  return [
    `Of the differences between the estimates ${percent} % are more than their intervals allow (I²).`,
  ];
}
