import type { Derived } from '../arithmetic/derived.ts';
import { firstMeasure } from '../arithmetic/joined-measure.ts';
import type { Lineage } from '../arithmetic/lineage.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Measure, Unit } from '../catalog/dataset-types.ts';
import { isAverage, isOfABase } from '../comparison/number-kind.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { listed } from '../text/listed.ts';
import { basedText, labelReadsOn, nounText } from '../text/unit-text.ts';
import { partsOf } from './derived-scope.ts';
import { labelNoun } from './noun-phrase.ts';

/** What is counted: “potential victims”, “percent of cases”. A change is never let pass for a count. */
export function nounOf(derived: Derived, isOne: boolean, context: CatalogContext): string {
  const { operation, unit, lineage, scope, value } = derived;
  const label = context.codes.label('unit', unit);
  // What is taken per head stays an amount; all else is set against something.
  const isThing = operation !== 'per-capita';
  const [first = '', second = ''] = lineage.map((each) => operandText(each, isThing, context));
  switch (operation) {
    case 'share':
      return `${label} of ${second}`;
    case 'ratio':
      // Of two things of one name the scope says which is which.
      if (first === second && value.kind !== 'unknown')
        return `times ${/^(?:the|what) /.test(first) ? first : `as many ${first}`}`;
      return `as a ratio of ${first} to ${second}`;
    case 'per-capita':
      // “People trafficked a year, as claimed, per 100,000 people”.
      return `${first}${first.includes(',') ? ',' : ''} ${label}`;
    case 'change':
      if (unit === 'percent-change') return `percent in ${first}`;
      if (unit === 'percent') return `percentage points in ${first}`;
  }
  // A share has the words of its own measure, and what it scales those of another.
  const counted = lineage.slice(operation === 'scale' ? 1 : 0);
  return partsText(
    scope.filter((part) => operation === 'change' || part.unit === unit),
    isOne,
    false,
    context,
    counted.flatMap((each) => partsOf(each, context)),
  );
}

/** What counts nothing that its figures count. */
const countless: readonly Operation[] = ['ratio', 'change', 'per-capita'];

/** What an operand counts; of a number that a division made there is no noun. */
export function operandText(operand: Lineage, isThing: boolean, context: CatalogContext): string {
  if (operand.kind === 'derived') {
    const [, whole] = operand.of;
    if (operand.operation === 'share' && whole)
      return `the share of ${operandText(whole, true, context)}`;
    if (countless.includes(operand.operation)) return 'what was computed';
  }
  return partsText(partsOf(operand, context), false, isThing, context);
}

/**
 * What several parts count: by one measure its own words, by several their unit; the measures stand with the scope.
 *
 * @param counted the parts of the figures below.
 */
function partsText(
  parts: readonly ScopePart[],
  isOne: boolean,
  isThing: boolean,
  context: CatalogContext,
  counted = parts,
): string {
  const isMixed = new Set(counted.map(({ measure }) => measure)).size > 1;
  return listed(parts.map((part) => partText(part, isOne, isThing, isMixed, context)));
}

/** The measure by which a part was counted; none where what is counted is no longer its unit. */
function measureOf(part: ScopePart, { measures }: CatalogContext): Measure | undefined {
  const found = measures.find(firstMeasure(part));
  return part.base === undefined && found?.unit === part.unit ? found : undefined;
}

/**
 * What a part counts, and of what it is a share or a rate: “cases”, “percent of victims”.
 *
 * @param isThing whether something is set against it: “the share of victims”.
 * @param isBare whether its measure is said elsewhere.
 */
function partText(
  part: ScopePart,
  isOne: boolean,
  isThing: boolean,
  isBare: boolean,
  context: CatalogContext,
): string {
  const { unit, denominator } = part;
  const noun = nounText(part, isOne, context);
  const measure = isBare ? undefined : measureOf(part, context);
  const thing = isThing ? asThing(noun, unit) : noun;
  if (measure !== undefined) {
    const { id, label } = measure;
    if (labelReadsOn({ measure: id }, context)) return `${thing} ${label}`;
    if (isThing && unit === 'years-of-age') return `the ${label.replace(/^the /, '')}`;
    const named = unit === 'usd' ? '' : labelNoun(label, unit, isOne);
    if (named !== '') return named;
  }
  const base = denominator?.text;
  if (base === undefined) return thing;
  if (isOfABase(unit)) return basedText(thing, unit, base);
  return isAverage(part) ? `${thing} per ${base}` : thing;
}

/** Amounts, shares and rates need a noun where something is set against them. */
function asThing(noun: string, unit: Unit): string {
  if (unit === 'percent') return 'the share';
  if (unit === 'ratio') return 'the ratio';
  if (unit === 'percent-change') return 'the change in percent';
  if (unit === 'usd') return `the amount in ${noun}`;
  return isOfABase(unit) ? `the rate ${noun}` : noun;
}
