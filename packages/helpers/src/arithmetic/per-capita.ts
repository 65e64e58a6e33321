import { daysOf } from '@darkfigure/schema/rules';
import type { Value } from '../catalog/dataset-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { isOfABase } from '../comparison/number-kind.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { requireKnown, requireNames } from '../input/require-known.ts';
import { requireReason } from '../input/require-reason.ts';
import { isAmount } from '../scope/amount.ts';
import { heldIn } from '../scope/held-text.ts';
import { pairChecker, reasonFor } from '../scope/pair-check.ts';
import { disputed, notAnAmount, notTheSame } from '../scope/refusals.ts';
import { ScopeError } from '../scope/scope-error.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import type { Operand } from './operand.ts';
import { quantityOf } from './quantity.ts';
import { quotientOf } from './quotient.ts';
import { isSound } from './sound.ts';
import { type Span, spanOf } from './span.ts';

/** How many people live where a number was counted. It is not in the catalog, so it brings its own source. */
export interface SuppliedPopulation {
  /** How many people, above 0: a count, or a value with its ends. */
  readonly value: number | Value;
  /** The place, as the catalog codes it. */
  readonly geography: string;
  /** YYYY-MM-DD: the day of the count. */
  readonly on: string;
  /** Who is counted, in words: “people living in the United States”. */
  readonly text: string;
  /** Who counted, and where it was read. */
  readonly source: string;
}

const amounts = { 1000: 'per-1000', 100000: 'per-100000' } as const;

/**
 * A number for every 1,000 or 100,000 people of its place.
 *
 * @param population a population of the same place, counted within the period of the number.
 * @returns per-1000 or per-100000 (as if left out); a stock stays a stock, a flow stays a flow.
 * @throws ScopeError for another place or time; UnknownIdError for a place that no code names; InvalidOptionError without a day
 * or a source; ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 1: the same place, and a day within the period.
 * @example
 * ```ts
 * const cases = catalog.figure('nhth/cases-identified/us/2024');
 * const rate = perCapita(cases, {
 *   value: 300_000_000,
 *   geography: 'us',
 *   on: '2024-07-01',
 *   text: 'people living in the United States',
 *   source: 'a round number that was made up for this example',
 * });
 * console.log(rate.unit, rate.value); // → per-100000 { kind: 'point', value: 3.99966666666667 }
 * ```
 */
export function perCapita<const Per extends 1000 | 100000 = 100000>(
  figure: Operand,
  population: SuppliedPopulation,
  options: {
    /** For how many people: 1000, or 100000 (as if left out). */
    readonly per?: Per | undefined;
  } = {},
): Derived<(typeof amounts)[Per]> {
  const context = contextOf(figure, 'figure', 'derived');
  requireNames(options, ['per']);
  requireNames(population, ['value', 'geography', 'on', 'text', 'source'], 'A population');
  const per = options.per ?? (100000 as Per);
  requireKnown('per', per, Object.keys(amounts));
  const quantity = quantityOf(figure);
  const { value, on, geography, text, source } = Object(population) as SuppliedPopulation;
  if (on === undefined || daysOf(on)?.first !== on)
    throw new InvalidOptionError('population.on', on, 'a date YYYY-MM-DD');
  context.geographies.get(geography);
  requireReason('population.source', source);
  requireReason('population.text', text);
  if (typeof value !== 'number' && !('kind' in Object(value)))
    throw new InvalidOptionError('population.value', received(value), 'a number, or a value');
  const people = spanOf(typeof value === 'number' ? { kind: 'point', value } : value);
  if (people !== null && !isSound(people, value))
    throw new InvalidOptionError(
      'population.value',
      received(value),
      'a number of people, or a value with such ends in their order and a level from 0 to 1',
    );
  const there = (part: ScopePart): ScopePart => ({
    ...part,
    geography: { ...part.geography, code: geography },
    period: { ...part.period, start: on, end: on },
  });
  const reasons = quantity.parts.flatMap((part) => {
    const of = there(part);
    const pair = pairChecker(part, of, { context, assumptions: [] });
    if (isOfABase(part.unit) || !isAmount(part))
      pair.reasons.push(reasonFor(notAnAmount, part.unit, 'people'));
    pair.require('geography', ['equal'], notTheSame);
    pair.require('period', ['equal', 'broader'], notTheSame);
    return pair.reasons;
  });
  if (quantity.isDisputed) reasons.push(reasonFor(disputed, 'disputed', 'settled'));
  if (reasons.length > 0) {
    const held = heldIn([...quantity.parts, ...quantity.parts.map(there)], context);
    throw new ScopeError('per-capita', [figure.id, text], reasons, { held });
  }
  // Of another number of people it is another rate.
  const living = `${text}, ${on}${peopleText(people)}`;
  return derive({
    operation: 'per-capita',
    context,
    quantities: [quantity],
    assumptions: quantity.assumptions,
    unit: amounts[per],
    parts: quantity.parts.map((part) => ({
      ...part,
      unit: amounts[per],
      denominator: { text: living },
      method: 'derived',
    })),
    supplied: [{ kind: 'supplied', text: living, source }],
    notes: [`The population (${living}) is from ${source}.`],
    id: `per-capita(${figure.id}, ${living}; ${per})`,
    compute: ([top]) =>
      top === undefined || people === null
        ? { span: null, note: null }
        : quotientOf(top, people, { dependence: undefined, factor: per }),
  });
}

/** How many people a number was divided by: without it nobody can check the rate. */
function peopleText(people: Span | null): string {
  if (people === null) return '';
  const [low, high] = [people.low, people.high].map((end) => end.toLocaleString('en-GB'));
  if (low === high) return `: ${low}`;
  if (people.high === Infinity) return `: at least ${low}`;
  return people.low > 0 ? `: ${low} to ${high}` : `: at most ${high}`;
}
