import type { CatalogContext } from '../catalog-context.ts';
import type { Reading } from '../figure-types.ts';
import type { LocaleFormat } from './locale-format.ts';

/** A reading’s number with the source’s hedge, and what must be said of it. */
export interface AmountText {
  readonly text: string;
  readonly notes: readonly string[];
  /** Whether the unit stands in the singular. */
  readonly isOne: boolean;
}

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** “about 11,500”, “more than 72,000”, “between 244,000 and 325,000”, “no figure”. */
export function amountText(
  { value, qualifier, text: published }: Reading,
  { codes }: CatalogContext,
  format: LocaleFormat,
): AmountText {
  let isPrinted = true;
  const number = (amount: number, rounding?: number) => {
    const [size, word] = scales.find(
      ([least, name]) => Math.abs(amount) >= least && published.toLowerCase().includes(name),
    ) ?? [1, ''];
    // A number keeps the decimals that its rounding leaves: 5.0 was rounded to tenths, 17 from “1 in 6” to none.
    const places =
      rounding === undefined ? undefined : Math.max(0, Math.ceil(-Math.log10(rounding / size)));
    isPrinted &&= shows(published, amount / size, places);
    const text = format.number(amount / size, places);
    return word === '' ? text : `${text} ${word}`;
  };
  const result = (text: string, notes: readonly string[] = [], isOne = false): AmountText => ({
    text,
    notes: isPrinted ? notes : [...notes, `printed as “${published}”`],
    isOne,
  });
  switch (value.kind) {
    case 'point': {
      const hedge = codes.label('qualifier', qualifier);
      const text = number(value.value, value.rounding);
      if (hedge !== '') return result(`${hedge} ${text}`);
      return result(text, [], format.isOne(value.value));
    }
    case 'range': {
      const ends = `between ${number(value.low)} and ${number(value.high)}`;
      const basis = codes.label('range-basis', value.basis);
      return result(ends, [
        ...(value.best === undefined ? [] : [`best estimate ${number(value.best)}`]),
        ...(value.basis === 'published-range' ? [] : [`ends: ${basis}`]),
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
      const text = number(value.value);
      return qualifier === 'up-to'
        ? result(`up to ${text}`, ['the low end is not given'])
        : result(`${codes.label('bound-op', value.op)} ${text}`);
    }
    case 'unknown':
      return {
        text: 'no figure',
        notes: [codes.label('unknown-reason', value.reason)],
        isOne: false,
      };
    default:
      return value satisfies never;
  }
}

/** Whether the published text has the same digits, as a number of its own. */
function shows(published: string, value: number, places: number | undefined): boolean {
  const digits = Math.abs(value).toFixed(places ?? 10);
  const plain = places === undefined ? digits.replace(/\.?0+$/, '') : digits;
  const text = published.replaceAll(/[,\s\u00a0\u202f]/g, '');
  return new RegExp(`(^|[^\\d.])${plain.replace('.', '\\.')}(\\.0+)?(?!\\d|\\.\\d)`).test(text);
}
