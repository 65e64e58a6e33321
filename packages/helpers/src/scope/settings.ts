import type { CatalogContext } from '../catalog/catalog-context.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { requireKnown, requireNames } from '../input/require-known.ts';
import { requireReason } from '../input/require-reason.ts';
import type { Assumption } from './assumption.ts';
import { axes, type Relation } from './axis.ts';

/** What may be told to a check: assumptions, and why a break does not matter here. */
export interface CheckOptions {
  /** What is taken to be so where the data leave an axis open; `withAssumption` hands them on. */
  readonly assumptions?: readonly Assumption[] | undefined;
  /** Why a break between the two does not matter here, as a sentence; left out, a break forbids sums, changes and comparisons. */
  readonly acrossBreak?: string | undefined;
}

/** What a check may look things up in, and what it was told. */
export interface Settings {
  readonly context: CatalogContext;
  readonly assumptions: readonly Assumption[];
  readonly acrossBreak?: string | undefined;
}

const checkOptions: readonly (keyof CheckOptions)[] = ['assumptions', 'acrossBreak'];
const relations: readonly Relation[] = [
  'equal',
  'narrower',
  'broader',
  'overlapping',
  'disjoint',
  'unknown',
];
const assumable = /* @__PURE__ */ axes.filter((axis) => axis !== 'unit' && axis !== 'temporal');

/**
 * What a check is told, with what it looks things up in. Throws InvalidOptionError for what has no name or no reason, and
 * for an option that nobody reads.
 *
 * @param read the options that its caller reads beside these.
 */
export function settingsOf(
  context: CatalogContext,
  options: CheckOptions,
  read: readonly string[] = [],
): Settings {
  requireNames(options, [...checkOptions, ...read]);
  const { assumptions = [], acrossBreak } = options;
  if (!Array.isArray(assumptions))
    throw new InvalidOptionError('assumptions', typeof assumptions, 'a list of assumptions');
  for (const assumption of assumptions) {
    requireNames(assumption, ['name', 'allows', 'because'], 'A field of an assumption');
    requireReason('The name of an assumption', assumption.name);
    if (assumption.because !== undefined)
      requireReason('The reason of an assumption', assumption.because);
    requireNames(assumption.allows, assumable, 'What an assumption allows');
    for (const taken of Object.values(assumption.allows))
      if (taken !== undefined) requireKnown('What an axis is taken to be', taken, relations);
  }
  if (acrossBreak !== undefined) requireReason('acrossBreak', acrossBreak);
  return { context, assumptions, acrossBreak };
}
