import { oneCatalogOf } from '../arithmetic/catalog-of.ts';
import type { Operand } from '../arithmetic/operand.ts';
import { subjectOf } from '../arithmetic/subject-of.ts';
import { valueEnds } from '../comparison/value-ends.ts';
import { requireKnown } from '../input/require-known.ts';
import { changeRule } from './change-rule.ts';
import { combineRule } from './combine-rule.ts';
import type { PairOperation } from './operation.ts';
import { intersectionRule, unionRule } from './overlap-rule.ts';
import { differenceRule, shareRule } from './part-rule.ts';
import { ratioRule } from './ratio-rule.ts';
import type { Permission } from './refusal.ts';
import type { Rule } from './rule.ts';
import { scaleRule } from './scale-rule.ts';
import { type CheckOptions, settingsOf } from './settings.ts';
import { sumRule } from './sum-rule.ts';
import { type Ends, unlessSaid } from './unless-said.ts';

const rules: { readonly [Of in PairOperation]: Rule<Of> } = {
  sum: sumRule,
  union: unionRule,
  intersection: intersectionRule,
  difference: differenceRule,
  share: shareRule,
  ratio: ratioRule,
  scale: scaleRule,
  change: changeRule,
  combine: combineRule,
};

/** No number of a figure whose readings disagree stands for all of them. */
const endsOf = (operand: Operand): Ends => ('value' in operand ? valueEnds(operand) : null);

const operationOptions = ['dependence', 'as', 'method', 'universe'];

/**
 * Whether what two numbers are of allows an operation on them, in the order in which
 * the operation takes them.
 *
 * @returns ok, or every reason against it with its code, axis and both values, and what somebody would have to know for it
 * to be allowed.
 * @throws ForeignRecordError for a figure that no catalog has handed out; InvalidOptionError for an assumption without a
 * name, an empty `acrossBreak`, another operation, or figures of two editions or of two days of one.
 * @see `docs/how-the-arithmetic-works.md`, 1, “What each operation demands”.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * const fiscalYear = catalog.figure('nhth/cases-identified/us/fy2024');
 * const permission = can('sum', year, fiscalYear);
 * if (!permission.ok) console.log(permission.reasons.map(({ code, axis }) => [code, axis]), permission.unless);
 * // → [ [ 'not-apart', 'period' ] ] null
 * console.log(can('union', year, fiscalYear).ok); // → true
 * const before = catalog.figure('nhth/cases-identified/us/2023');
 * const years = can('sum', before, year);
 * if (!years.ok) console.log(years.unless); // → { allows: { period: 'disjoint' }, acrossBreak: false }
 * ```
 */
export function can(
  operation: PairOperation,
  a: Operand,
  b: Operand,
  options: CheckOptions = {},
): Permission {
  // What is handed to the operation afterwards may be handed in here.
  const settings = settingsOf(oneCatalogOf([a, b]), options, operationOptions);
  requireKnown('operation', operation, Object.keys(rules));
  const [rule, one, other] = [rules[operation], subjectOf(a), subjectOf(b)];
  const { reasons } = rule.check(one, other, settings);
  if (reasons.length === 0) return { ok: true };
  return {
    ok: false,
    reasons,
    // Worked out when it is read: whoever goes through many pairs asks for it seldom.
    get unless() {
      return unlessSaid(rule, one, other, settings, [a, b].map(endsOf));
    },
  };
}
