import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import { contextOf } from '../catalog/record-context.ts';
import { computedView } from '../comparison/computed-view.ts';
import { derivedAmount } from '../quotation/derived-amount.ts';
import { formulaOf } from '../quotation/derived-formula.ts';
import { assumptionText, surenessOf } from '../quotation/derived-limits.ts';
import { usedCredits } from '../quotation/used-readings.ts';
import { bracketed } from '../text/bracketed.ts';
import { errorPhrase } from '../text/error-phrase.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { measureText } from '../text/measure-text.ts';
import { percentOf } from '../text/unit-text.ts';
import type { ComputedFigure } from './charted.ts';
import { undated, unitLabel } from './counted-text.ts';
import { figureLabels } from './figure-labels.ts';

/** What a formula may be long before it is only counted what it was made of. */
const FORMULA = 120;

/** Dresses a computed number as a figure: the parts, errors and sources of all figures under it, and no reading of its own. */
export function computedFigure(computed: Derived, format: LocaleFormat): ComputedFigure {
  const context = contextOf(computed, 'derived');
  const { id, unit, value } = computed;
  const { amount, notes } = derivedAmount(computed, context, format);
  const said = [
    ...notes,
    ...surenessOf(computed, format),
    ...computed.assumptions.map(assumptionText),
    ...usedCredits(computed, context, format),
    ...(value.kind === 'unknown' ? [] : [errorPhrase(computed.uncertainty, computed.figures)]),
  ];
  return computedView(computed, (view) => {
    const counted = value.kind === 'unknown' ? '' : ` ${unitLabel(view, context)}`;
    const says = `${amount}${counted}, computed as ${id}, not published ${bracketed(said.join('; '))}`;
    return {
      text: `${amount}${percentOf(unit)} ${bracketed([...notes, 'computed'].join('; '))}`,
      formula: briefFormula(computed, format, context),
      [Symbol.toPrimitive]: () => says,
    };
  });
}

/** The operations over what tells the figures apart: “share(sexual exploitation, all forms)”. */
function briefFormula(computed: Derived, format: LocaleFormat, context: CatalogContext): string {
  const { operation, figures } = computed;
  const under = figures.map((id) => context.figureView(context.figures.get(id)));
  const [first, ...others] = under;
  const names =
    first === undefined || others.length > 0
      ? figureLabels(under, true, format, context).varied
      : [measureText(first, context)];
  const formula = formulaOf(computed, (id) => names[figures.indexOf(id)] ?? id);
  return formula.length > FORMULA
    ? `${operation} of ${format.number(figures.length)} ${figures.length === 1 ? 'figure' : 'figures'}`
    : undated(formula);
}
