import type { Derived } from '../arithmetic/derived.ts';
import type { Lineage } from '../arithmetic/lineage.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Unit } from '../catalog/dataset-types.ts';
import { isAverage, isOfABase } from '../comparison/number-kind.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { listed } from '../text/listed.ts';
import { basedText, labelReadsOn, nounText } from '../text/unit-text.ts';
import { partsOf } from './derived-scope.ts';

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
      return `${first} ${label}`;
    case 'change':
      if (unit === 'percent-change') return `percent in ${first}`;
      if (unit === 'percent') return `percentage points in ${first}`;
  }
  return listed(
    scope
      .filter((part) => operation === 'change' || part.unit === unit)
      .map((part) => partText(part, isOne, false, context)),
  );
}

/** What counts nothing that its figures count. */
const countless: readonly Operation[] = ['ratio', 'change', 'per-capita'];

/** What an operand counts; of a number that a division made there is no noun. */
function operandText(operand: Lineage, isThing: boolean, context: CatalogContext): string {
  if (operand.kind === 'derived') {
    const [, whole] = operand.of;
    if (operand.operation === 'share' && whole)
      return `the share of ${operandText(whole, true, context)}`;
    if (countless.includes(operand.operation)) return 'what was computed';
  }
  return listed(partsOf(operand, context).map((part) => partText(part, false, isThing, context)));
}

/**
 * What a part counts, and of what it is a share or a rate: “cases”, “percent of victims”.
 *
 * @param isThing whether something is set against it: “the share of victims”.
 */
function partText(
  part: ScopePart,
  isOne: boolean,
  isThing: boolean,
  context: CatalogContext,
): string {
  const { unit, denominator } = part;
  const noun = nounText(part, isOne, context);
  const thing = isThing ? asThing(noun, unit) : noun;
  const [measure = ''] = part.measure.split(' ', 1);
  // “172 billion US dollars” of nobody knows what are not told apart from any others.
  const isOfSomething = !isOfABase(unit) && labelReadsOn({ measure }, context);
  const said = isOfSomething ? `${thing} ${context.measures.get(measure).label}` : thing;
  const base = denominator?.text;
  if (base === undefined || said.includes(base)) return said;
  if (isOfABase(unit)) return basedText(said, unit, base);
  return isAverage(part) ? `${said} per ${base}` : said;
}

/** Amounts, shares and rates need a noun where something is set against them. */
function asThing(noun: string, unit: Unit): string {
  if (unit === 'percent') return 'the share';
  if (unit === 'ratio') return 'the ratio';
  if (unit === 'percent-change') return 'the change in percent';
  if (unit === 'usd') return `the amount in ${noun}`;
  return isOfABase(unit) ? `the rate ${noun}` : noun;
}
