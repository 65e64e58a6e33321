import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Unit } from '../catalog/dataset-types.ts';
import type { Reading } from '../catalog/figure-types.ts';
import { type AmountText, amountText } from './amount-text.ts';
import type { LocaleFormat } from './locale-format.ts';
import { moveOf } from './move-of.ts';
import { numberText } from './number-text.ts';

/** The amount with the source’s own hedge: “about 11,500”, “fewer than 5”, “between 244,000 and 325,000”. */
export function valueText(
  { value, qualifier, text: published }: Reading,
  unit: Unit,
  context: CatalogContext,
  format: LocaleFormat,
): AmountText {
  let isPrinted = true;
  const number = (amount: number, rounding?: number) => {
    const { text, isAsPrinted } = numberText(amount, rounding, published, format);
    isPrinted &&= isAsPrinted;
    return text;
  };
  const { lead, moved } =
    unit === 'percent-change' && value.kind !== 'unknown'
      ? moveOf(value)
      : { lead: '', moved: value };
  const { amount, notes, isOne } = amountText(
    { value: moved, qualifier, unit },
    context,
    format,
    number,
  );
  return {
    amount: `${lead}${amount}`,
    notes:
      isPrinted && !isHedgedOtherwise(published) ? notes : [...notes, `printed as “${published}”`],
    isOne,
  };
}

/** Whether a source hedges in words that no qualifier has: “nearly 450” is no more than 450, “about 450” may be. */
const isHedgedOtherwise = (published: string): boolean =>
  /\b(?:almost|nearly|just|close to|potential(?:ly)?)\b/i.test(published);
