import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { SeriesBreak } from '../catalog/dataset-types.ts';
import { DarkfigureError } from '../errors/darkfigure-error.ts';
import { alternatives } from '../scope/alternatives.ts';
import type { PairOperation } from '../scope/operation.ts';
import type { AssumptionUse } from '../scope/pair-check.ts';
import { sharedLineage } from '../scope/refusals.ts';
import type { Rule } from '../scope/rule.ts';
import { type Settings, settingsOf } from '../scope/settings.ts';
import type { Subject } from '../scope/subject.ts';
import { type AppliedAssumption, breaksPassed, withUses } from './applied-assumption.ts';
import { oneCatalogOf } from './catalog-of.ts';
import { type Dependence, requireDependence } from './dependence.ts';
import { leavesOf } from './leaves.ts';
import type { Operand } from './operand.ts';
import type { OperationOptions } from './options.ts';
import { pairsOf } from './pairs-of.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { refusal } from './refusal.ts';
import { requireLegal } from './require-legal.ts';

/** Operands that an operation is allowed on, with what had to be assumed. */
export interface Allowed<Of extends PairOperation = PairOperation> {
  readonly operation: Of;
  readonly context: CatalogContext;
  readonly settings: Settings;
  readonly quantities: readonly [Quantity, ...Quantity[]];
  readonly assumptions: readonly AppliedAssumption[];
  /** The dependence that was stated, where one was. */
  readonly dependence: Dependence | undefined;
}

/** An operation on a list of operands. */
type Run<O> = (operands: readonly Operand[], options: O) => unknown;

/**
 * Checks every pair of operands against the rule of an operation.
 *
 * @param run the operation itself: what a refusal names instead has been tried.
 * @param read the options that the operation reads beside those of every check.
 * @throws ScopeError where it is refused; InvalidOptionError; ForeignRecordError.
 */
export function allowed<Of extends PairOperation, O extends OperationOptions>(
  rule: Rule<Of>,
  operands: readonly [Operand, ...Operand[]],
  options: O,
  run: Run<O>,
  read: readonly string[] = ['dependence'],
): Allowed<Of> {
  const { operation } = rule;
  const context = oneCatalogOf(operands);
  const settings = settingsOf(context, options, read);
  const { dependence } = options;
  const { assumptions, acrossBreak } = settings;
  requireDependence(dependence);
  const [first, ...others] = operands;
  const quantities = [quantityOf(first), ...others.map(quantityOf)] as const;
  const uses: AssumptionUse[] = [];
  const crossed = new Set<SeriesBreak>();
  const runsWith = (id: string, at: number) => {
    const other = context.figureView(context.figures.get(id));
    try {
      run(
        operands.map((each, place) => (place === at ? other : each)),
        options,
      );
      return true;
    } catch (error) {
      if (!(error instanceof DarkfigureError)) throw error;
      return false;
    }
  };
  const instead = (a: Subject, b: Subject) =>
    alternatives(rule, quantities, [a, b], settings, runsWith);
  for (const [a, b] of pairsOf(quantities)) {
    const check = requireLegal(rule, a, b, settings, instead);
    uses.push(...check.uses);
    for (const each of check.crossed) crossed.add(each);
    if (dependence !== undefined && restsOn(a).some((each) => restsOn(b).includes(each))) {
      throw refusal(operation, [a, b], sharedLineage, a.id, b.id);
    }
  }
  const applied = quantities.flatMap((quantity) => quantity.assumptions);
  for (const { name, because = null } of assumptions) {
    applied.push({ kind: 'scope', name, because, allowed: [] });
  }
  // A rule notes a break without a reason where a publisher counted over it.
  if (crossed.size > 0) applied.push(breaksPassed(crossed, acrossBreak ?? null));
  return {
    operation,
    context,
    settings,
    quantities,
    assumptions: withUses(applied, uses),
    dependence,
  };
}

/** The figures that a number was made of, and what was supplied beside them. */
const restsOn = ({ figures, lineage }: Quantity): readonly string[] => [
  ...figures,
  ...leavesOf([lineage]).flatMap((leaf) =>
    leaf.kind === 'supplied' ? [`${leaf.text} (${leaf.source})`] : [],
  ),
];

/** As `allowed`, for an operation on exactly two. */
export function allowedPair<Of extends PairOperation, O extends OperationOptions>(
  rule: Rule<Of>,
  a: Operand,
  b: Operand,
  options: O,
  run: (a: Operand, b: Operand, options: O) => unknown,
  read?: readonly string[],
): Allowed<Of> & { readonly first: Quantity; readonly second: Quantity } {
  const again: Run<O> = ([x = a, y = b], same) => run(x, y, same);
  const call = allowed(rule, [a, b], options, again, read);
  const [first, second = first] = call.quantities;
  return { ...call, first, second };
}
