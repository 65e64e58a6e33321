import type { SeriesBreak } from '../catalog/dataset-types.ts';
import { breaksInTime } from '../scope/break-side.ts';
import type { AssumptionUse } from '../scope/pair-check.ts';
import { listed } from '../text/listed.ts';

/** Something that was taken to be so, by name, and what it allowed. */
export interface AppliedAssumption {
  /** What it is about: a scope, how errors go together, a break that was passed over, or which reading was chosen. */
  readonly kind: 'scope' | 'dependence' | 'across-break' | 'reading';
  /** The name it was given, or one that says what was taken: `independent`, `across the break of …`. */
  readonly name: string;
  /** Why, as a sentence; null where nobody said. */
  readonly because: string | null;
  /** Where it was needed, one entry an axis and pair; only where the kind is `scope`, else empty. */
  readonly allowed: readonly AssumptionUse[];
  /** Ids of the series breaks that were passed over; only where the kind is `across-break`. */
  readonly breaks?: readonly string[] | undefined;
}

/** Assumptions with what they allowed here. */
export function withUses(
  assumptions: readonly AppliedAssumption[],
  uses: readonly AssumptionUse[],
): readonly AppliedAssumption[] {
  return assumptions.map((each) => {
    const own = each.kind === 'scope' ? uses.filter(({ name }) => name === each.name) : [];
    return own.length === 0 ? each : { ...each, allowed: [...each.allowed, ...own] };
  });
}

/** That series breaks were passed over, and why. */
export function breaksPassed(
  crossed: Iterable<SeriesBreak>,
  because: string | null,
): AppliedAssumption {
  const breaks = [...crossed].sort(breaksInTime);
  return {
    kind: 'across-break',
    name: `across ${breaks.length === 1 ? 'the break' : 'breaks'} of ${listed(breaks.map(({ at }) => at))}`,
    because,
    allowed: [],
    breaks: breaks.map(({ id }) => id),
  };
}
