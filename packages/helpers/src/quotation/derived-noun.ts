import type { Derived, Lineage } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog-context.ts';
import { listed } from '../listed.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { nounText } from '../unit-text.ts';
import { partsOf } from './derived-scope.ts';

/** What is counted: “potential victims”, “percent of cases”. A change is never let pass for a count. */
export function nounOf(derived: Derived, isOne: boolean, context: CatalogContext): string {
  const { operation, unit, lineage, scope } = derived;
  const label = context.codes.label('unit', unit);
  const [first = '', second = ''] = lineage.map((each) => countedIn(each, context));
  switch (operation) {
    case 'share':
      return `${label} of ${second}`;
    case 'ratio':
      return `as a ratio of ${first} to ${second}`;
    case 'per-capita':
      return `${first} ${label}`;
    case 'change':
      if (unit === 'percent-change') return `${label} in ${first}`;
      return unit === 'percent' ? 'percentage points' : counted(scope, isOne, context);
    default:
      return counted(
        scope.filter((part) => part.unit === unit),
        isOne,
        context,
      );
  }
}

/** What counts nothing that its figures count. */
const countless: readonly Operation[] = ['share', 'ratio', 'change', 'per-capita'];

/** What an operand counts; of a number that a division made there is no noun. */
function countedIn(operand: Lineage, context: CatalogContext): string {
  const isCount = operand.kind !== 'derived' || !countless.includes(operand.operation);
  return isCount ? counted(partsOf(operand, context), false, context) : 'what was computed';
}

const counted = (parts: readonly ScopePart[], isOne: boolean, context: CatalogContext) =>
  listed(
    parts.map((part) => {
      const base = part.unit === 'percent' ? part.denominator?.text : undefined;
      return `${nounText(part, isOne, context)}${base === undefined ? '' : ` of ${base}`}`;
    }),
  );
