import type { Qualifier, Value } from '@darkfigure/schema';
import type { ColumnOf } from './table.ts';

interface Read {
  readonly value: Value;
  readonly text: string;
  readonly qualifier: Qualifier;
}

/** The columns of a published value: its text, its number with both ends, and the source’s own hedge. */
export const valueColumns: readonly ColumnOf<Read>[] = [
  {
    name: 'text',
    type: 'string',
    required: true,
    description: 'The published text, digit for digit.',
    of: ({ text }) => text,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    description: 'point, range, interval, bound or unknown: what low, best and high mean.',
    of: ({ value }) => value.kind,
  },
  {
    name: 'low',
    type: 'number',
    description:
      'Lower end. Of a point: half its rounding below it, or empty where the rounding is not known, which does not mean exact. Of a bound: its value where it is a lower one.',
    of: ({ value }) => endsOf(value).low,
  },
  {
    name: 'best',
    type: 'number',
    description: 'The point, or the best value within the ends where one was published.',
    of: ({ value }) => endsOf(value).best,
  },
  {
    name: 'high',
    type: 'number',
    description: 'Upper end; see low. Empty = open or not known, never zero.',
    of: ({ value }) => endsOf(value).high,
  },
  {
    name: 'rounding',
    type: 'number',
    description: 'The unit to which a point was rounded, derived from its text.',
    of: ({ value }) => (value.kind === 'point' ? (value.rounding ?? null) : null),
  },
  {
    name: 'op',
    type: 'string',
    description: 'gt, ge, lt or le: whether the end of a bound is itself meant.',
    of: ({ value }) => (value.kind === 'bound' ? value.op : null),
  },
  {
    name: 'level',
    type: 'number',
    description: 'Stated level of an interval, as a fraction.',
    of: ({ value }) => (value.kind === 'interval' ? value.level : null),
  },
  {
    name: 'basis',
    type: 'string',
    description: 'Where the ends of a range or an interval come from.',
    of: ({ value }) => ('basis' in value ? value.basis : null),
  },
  {
    name: 'why-unknown',
    type: 'string',
    description: 'Why there is no number.',
    of: ({ value }) => (value.kind === 'unknown' ? value.reason : null),
  },
  {
    name: 'qualifier',
    type: 'string',
    required: true,
    description: 'The source’s own hedge.',
    of: ({ qualifier }) => qualifier,
  },
];

interface Ends {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

function endsOf(value: Value): Ends {
  switch (value.kind) {
    case 'point':
      return {
        low: value.rounding === undefined ? null : decimal(value.value - value.rounding / 2),
        best: value.value,
        high: value.rounding === undefined ? null : decimal(value.value + value.rounding / 2),
      };
    case 'range':
    case 'interval':
      return { low: value.low, best: value.best ?? null, high: value.high };
    case 'bound':
      return value.op === 'gt' || value.op === 'ge'
        ? { low: value.value, best: null, high: null }
        : { low: null, best: null, high: value.value };
    case 'unknown':
      return { low: null, best: null, high: null };
    default:
      return value satisfies never;
  }
}

/** Published numbers have far fewer than 15 digits: what stands behind them is the error of binary fractions. */
function decimal(value: number): number {
  return Number(value.toPrecision(15));
}
