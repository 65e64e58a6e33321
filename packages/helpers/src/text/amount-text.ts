import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Qualifier, RangeBasis, Unit, Value } from '../catalog/dataset-types.ts';
import type { LocaleFormat } from './locale-format.ts';
import { isFromWords } from './number-text.ts';
import { isCounted } from './unit-text.ts';

/** A value in words: the amount that stands before the unit, and what must be said of it. */
export interface AmountText {
  readonly amount: string;
  readonly notes: readonly string[];
  /** Whether the amount is exactly one, so that its unit stands in the singular. */
  readonly isOne: boolean;
}

/** What stands in an amount; the unit only decides between “less” and “fewer”, and there is none for a change. */
interface Amount {
  readonly value: Value;
  readonly qualifier?: Qualifier | undefined;
  readonly unit: Unit | undefined;
}

/** Who made the two ends of a range; what a source prints needs no word. */
const endsBy: Readonly<Record<RangeBasis, string>> = {
  'published-range': '',
  'sources-disagree': 'its ends are estimates that disagree',
  scenario: 'its ends are scenarios',
  elicited: 'its ends are the judgement of experts',
  rounding: 'its ends are what rounding allows',
  derived: 'its ends were computed from other figures',
};

/** A value in words, with each number as `number` writes it. */
export function amountText(
  { value, qualifier, unit }: Amount,
  { codes }: CatalogContext,
  format: LocaleFormat,
  number: (amount: number, rounding?: number) => string,
): AmountText {
  const result = (amount: string, notes: readonly string[] = [], isOne = false): AmountText => ({
    amount: amount.trim(),
    notes,
    isOne,
  });
  const hedged = (label: string, amount: string, isOne: boolean) =>
    result(
      `${unit !== undefined && isCounted(unit) ? label.replace('less', 'fewer') : label} ${amount}`,
      [],
      isOne,
    );
  switch (value.kind) {
    case 'point': {
      const isOfTwoEnds = qualifier === 'range' || qualifier === 'confidence-interval';
      const said =
        isOfTwoEnds || qualifier === undefined ? '' : codes.label('qualifier', qualifier);
      const hedge = said === '' && isFromWords(value.value) ? 'about' : said;
      return hedged(hedge, number(value.value, value.rounding), value.value === 1);
    }
    case 'range': {
      const best = value.best === undefined ? [] : [`best estimate ${number(value.best)}`];
      const by = endsBy[value.basis];
      return result(`between ${number(value.low)} and ${number(value.high)}`, [
        ...best,
        ...(by === '' ? [] : [by]),
      ]);
    }
    case 'interval': {
      const [low, high] = [number(value.low), number(value.high)];
      const name = `${format.share(value.level)} ${codes.label('interval-basis', value.basis)}`;
      return value.best === undefined
        ? result(`between ${low} and ${high}`, [name])
        : result(number(value.best), [`${name} ${low} to ${high}`]);
    }
    case 'bound': {
      const amount = number(value.value);
      return qualifier === 'up-to'
        ? result(`up to ${amount}`, ['an upper bound; the low end is not given'])
        : hedged(codes.label('bound-op', value.op), amount, value.value === 1);
    }
    case 'unknown':
      return {
        amount: 'no figure',
        notes: [codes.label('unknown-reason', value.reason)],
        isOne: false,
      };
    default:
      return value satisfies never;
  }
}
