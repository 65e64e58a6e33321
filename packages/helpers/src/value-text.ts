import type { CatalogContext } from './catalog-context.ts';
import type { Value } from './dataset-types.ts';
import type { Reading } from './figure-types.ts';
import { isFromWords, numberText } from './number-text.ts';

/** A value in words: the amount that stands before the unit, and what must be said of it. */
export interface ValueText {
  readonly amount: string;
  readonly notes: readonly string[];
  /** Whether the amount is exactly one, so that its unit stands in the singular. */
  readonly isOne: boolean;
}

type KnownValue = Exclude<Value, { kind: 'unknown' }>;

/** The amount with the source’s own hedge: “about 11,500”, “more than 72,000”, “between 244,000 and 325,000”. */
export function valueText(
  reading: Reading,
  value: KnownValue,
  { codes }: CatalogContext,
): ValueText {
  const { qualifier, text: published } = reading;
  const number = (amount: number, rounding?: number) => numberText(amount, rounding, published);
  const printed = (parts: readonly { readonly isAsPrinted: boolean }[]) =>
    parts.every(({ isAsPrinted }) => isAsPrinted) ? [] : [`printed as “${published}”`];
  switch (value.kind) {
    case 'point': {
      const amount = number(value.value, value.rounding);
      const said =
        qualifier === 'range' || qualifier === 'confidence-interval'
          ? ''
          : codes.label('qualifier', qualifier);
      const hedge = said === '' && isFromWords(value.value) ? 'about' : said;
      return {
        amount: hedge === '' ? amount.text : `${hedge} ${amount.text}`,
        notes: printed([amount]),
        isOne: value.value === 1 && hedge === '',
      };
    }
    case 'range': {
      const [low, high] = [number(value.low), number(value.high)];
      const basis =
        value.basis === 'published-range'
          ? []
          : [`ends: ${codes.label('range-basis', value.basis)}`];
      const best = value.best === undefined ? [] : [`best estimate ${number(value.best).text}`];
      return {
        amount: `between ${low.text} and ${high.text}`,
        notes: [...best, ...basis, ...printed([low, high])],
        isOne: false,
      };
    }
    case 'interval': {
      const [low, high] = [number(value.low).text, number(value.high).text];
      const level = `${Math.round(value.level * 1000) / 10} % ${codes.label('interval-basis', value.basis)}`;
      return value.best === undefined
        ? { amount: `${low} to ${high}`, notes: [level], isOne: false }
        : { amount: number(value.best).text, notes: [`${level} ${low} to ${high}`], isOne: false };
    }
    case 'bound': {
      const amount = number(value.value);
      const hidesLowEnd = qualifier === 'up-to';
      const hedge = hidesLowEnd ? 'up to' : codes.label('bound-op', value.op);
      const note = hidesLowEnd ? ['an upper bound; the low end is not given'] : [];
      return {
        amount: `${hedge} ${amount.text}`,
        notes: [...note, ...printed([amount])],
        isOne: false,
      };
    }
    default:
      return value satisfies never;
  }
}
