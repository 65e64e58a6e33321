import { amountText } from '../text/amount-text.ts';
import { bracketed } from '../text/bracketed.ts';
import { english, type LocaleFormat } from '../text/locale-format.ts';
import { numberText } from '../text/number-text.ts';
import { shortText } from '../text/short-text.ts';
import { percentOf } from '../text/unit-text.ts';
import type { CatalogContext } from './catalog-context.ts';
import type { CatalogFigure, Reading } from './figure-types.ts';
import { registerContext } from './record-context.ts';

/** A number with every sign that locales write differently. */
const TELLING = 1_234_567.8;

/**
 * A figure that says itself with numbers and dates as a locale writes them. Its published digits stay where that locale
 * writes numbers as English does: beside German ones “1,234” would be one and a quarter.
 */
export function localizedFigure(
  figure: CatalogFigure,
  context: CatalogContext,
  format: LocaleFormat,
): CatalogFigure {
  const isAsPrinted = format.number(TELLING) === english().number(TELLING);
  const written = <R extends Reading>(reading: R): R => {
    if (isAsPrinted) return reading;
    const { amount, notes } = amountText(
      { ...reading, unit: figure.scope.unit },
      context,
      format,
      (value, rounding) => numberText(value, rounding, reading.text, format).text,
    );
    const said = `${amount}${percentOf(figure.scope.unit)}`;
    const text = notes.length === 0 ? said : `${said} ${bracketed(notes.join('; '))}`;
    return { ...reading, text };
  };
  const view = {
    ...(figure.state === 'settled'
      ? written(figure)
      : { ...figure, values: figure.values.map(written) }),
    [Symbol.toPrimitive]: () => shortText(figure, context, format),
  };
  registerContext(view, 'figure', context);
  return view as unknown as CatalogFigure;
}
