import type { Value } from '@darkfigure/schema';
import type { Cell, Draft } from '../../layout/layout.ts';
import type { Reading } from './reading.ts';

/** What a draft without its ends says, and how to read the cells of the ends. */
export interface EndsContext {
  readonly main: Reading;
  readonly valueIn: (cell: Cell) => Value | undefined;
  readonly refuse: (message: string, expected: string) => undefined;
}

/** A number with the ends that stand in columns of their own: an interval where a level is given, else a range. */
export function readEnds(
  { low: lowCell, high: highCell, level }: Draft,
  { main, valueIn, refuse }: EndsContext,
): Reading | undefined {
  if (lowCell === undefined || highCell === undefined)
    return refuse('an interval with one end', 'both low and high');
  const low = valueIn(lowCell);
  const high = valueIn(highCell);
  if (low?.kind !== 'point' || high?.kind !== 'point')
    return low === undefined || high === undefined
      ? undefined
      : refuse('an end that is not a plain number', 'plain numbers');
  const best = main.value.kind === 'point' ? { best: main.value.value } : {};
  if (
    low.value > high.value ||
    (best.best !== undefined && (best.best < low.value || best.best > high.value))
  )
    return refuse(`${low.value} – ${best.best ?? '…'} – ${high.value}`, 'low ≤ value ≤ high');
  const ends = { low: low.value, high: high.value, ...best };
  const text =
    main.value.kind === 'unknown'
      ? main.text
      : `${main.text} (${lowCell.text}–${highCell.text}${level === undefined ? '' : `, ${level.text}%`})`;
  if (level === undefined)
    return {
      value: { kind: 'range', ...ends, basis: 'published-range' },
      qualifier: 'range',
      text,
    };
  if (!/^\d{2}(\.\d+)?$/.test(level.text))
    return refuse(`level "${level.text}"`, 'a level in percent, like 95');
  return {
    value: {
      kind: 'interval',
      ...ends,
      level: Number(`0.${level.text.replace('.', '')}`),
      basis: 'confidence',
    },
    qualifier: 'confidence-interval',
    text,
  };
}
