import type { FigureQuery } from '@darkfigure/helpers/core';
import type { Option } from '../args/option.ts';
import type { Args } from '../args/parse-args.ts';
import { UsageError } from '../usage-error.ts';

/** Fields of a query by the option that sets them. */
const axes = {
  source: 'source',
  measure: 'measure',
  geography: 'geography',
  'geography-role': 'geographyRole',
  unit: 'unit',
  stage: 'stage',
  frame: 'frame',
  exploitation: 'exploitation',
  role: 'role',
  age: 'age',
  sex: 'sex',
  citizenship: 'citizenship',
  segment: 'segment',
  calendar: 'calendar',
  temporal: 'temporal',
  method: 'method',
  kind: 'kind',
  qualifier: 'qualifier',
  'seen-kind': 'seenKind',
  status: 'status',
  reliability: 'reliability',
  credibility: 'credibility',
} as const satisfies Readonly<Record<string, keyof FigureQuery>>;

const about: Readonly<Record<keyof typeof axes, string>> = {
  source: 'who counts',
  measure: 'what is counted, as `source/measure`',
  geography: 'the place',
  'geography-role': 'what the place is to what is counted',
  unit: 'what one unit of the number is',
  stage: 'how far identification had gone',
  frame: 'whose definition',
  exploitation: 'the form of exploitation, exactly: a form does not find its parts',
  role: 'the part that the counted people play',
  age: 'the age group',
  sex: 'the sex',
  citizenship: 'the citizenship',
  segment: 'what else the source splits by; none for figures without',
  calendar: 'how the years run',
  temporal: 'flow, stock or ever',
  method: 'how the number was made',
  kind: 'point, range, interval, bound or unknown',
  qualifier: 'the source’s own hedge',
  'seen-kind': 'how near to the publisher it was read',
  status: 'the observation status',
  reliability: 'the grade of the source, A to F',
  credibility: 'the grade of the figure, 1 to 6',
};

/** The options that say what to look for. */
export const queryOptions: readonly Option[] = [
  ...(Object.keys(axes) as (keyof typeof axes)[]).map(
    (name): Option => ({ name, value: 'CODE', repeats: true, about: about[name] }),
  ),
  { name: 'within', value: 'PLACE', about: 'a place and every place that lies within it' },
  { name: 'period', value: 'WHEN', about: 'a year, or a span FROM..TO of years, months or days' },
];

/** The query that the options ask for. Throws UsageError; codes are checked by the catalog. */
export function queryOf(args: Args): FigureQuery {
  const fields = Object.entries(axes)
    .filter(([option]) => args.isOn(option))
    .map(([option, field]) => [field, codesOf(option, args.values(option))]);
  const within = args.value('within');
  if (within !== undefined && args.isOn('geography')) {
    throw new UsageError('invalid-value', 'Ask for --geography or for --within, not for both.');
  }
  const period = args.value('period');
  return {
    // Each is checked by the catalog against the codes of the dataset that is open.
    ...(Object.fromEntries(fields) as FigureQuery),
    ...(within === undefined ? {} : { geography: { within } }),
    ...(period === undefined ? {} : { period: periodOf(period) }),
  };
}

/** The codes that an option names; null asks for figures without any segment. */
function codesOf(option: string, values: readonly string[]): readonly string[] | null {
  if (option !== 'segment' || !values.includes('none')) return values;
  if (values.length === 1) return null;
  throw new UsageError('invalid-value', '--segment none cannot be asked together with a segment.');
}

/** A year alone is a number, so that it also finds the fiscal year that is called by it. */
function periodOf(text: string): NonNullable<FigureQuery['period']> {
  if (/^\d{4}$/.test(text)) return Number.parseInt(text, 10);
  const [from = '', to = from, ...more] = text.split('..');
  if (more.length > 0 || (from === '' && to === '')) {
    throw new UsageError('invalid-value', '--period takes a year, or a span FROM..TO.', text);
  }
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}
