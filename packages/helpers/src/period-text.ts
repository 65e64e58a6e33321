import type { Period } from './dataset-types.ts';
import { namedYears } from './year-name.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** When, with the calendar said where it is not the calendar year, and whether it is a flow or a stock. */
export function periodText(period: Period): string {
  const when = whenText(period);
  if (when === null) return 'in a period that is not stated';
  switch (period.temporal) {
    case 'flow-in':
      return joined(when, 'during');
    case 'stock-at':
      return `${when.isDay ? '' : 'at any one time '}${joined(when, 'in')} (a stock, not a count over the period)`;
    case 'ever':
      return period.start === null
        ? `at any time up to ${dayText(period.end ?? '')}`
        : `at any time ${joined(when, 'in')} (cumulated)`;
    case 'not-applicable':
      return joined(when, 'in');
    default:
      return period.temporal satisfies never;
  }
}

interface When {
  readonly text: string;
  /** Whether the text brings its own “from … to …”. */
  readonly isSpan: boolean;
  readonly isDay: boolean;
}

const joined = (when: When, preposition: string) =>
  when.isSpan ? when.text : `${when.isDay ? 'on' : preposition} ${when.text}`;

function whenText(period: Period): When | null {
  const { start, end } = period;
  if (start === null && end === null) return null;
  if (start === null) return spanOf(`up to ${dayText(end ?? '')}`);
  if (end === null) return spanOf(`since ${dayText(start)}`);
  const years = yearsText(period);
  if (years !== null) return years;
  if (start === end) return { text: dayText(start), isSpan: false, isDay: true };
  return spanOf(`from ${dayText(start)} to ${dayText(end)}`);
}

const spanOf = (text: string): When => ({ text, isSpan: true, isDay: false });

function yearsText(period: Period): When | null {
  const years = namedYears(period);
  if (years === null) return null;
  const { first, last } = years;
  const isOne = first === last;
  const span = `${monthText(period.start ?? '')} to ${monthText(period.end ?? '')}`;
  const called = (name: string, one: string, several: string): When => {
    const short = isOne ? `${name} year ${one}` : `${name} years ${one} to ${several}`;
    return { text: `${short} (${span})`, isSpan: false, isDay: false };
  };
  switch (period.calendar) {
    case 'calendar-year': {
      if (isOne) return { text: `${first}`, isSpan: false, isDay: false };
      return { text: `from ${first} to ${last}`, isSpan: true, isDay: false };
    }
    case 'us-fiscal':
      return called('US fiscal', `${first}`, `${last}`);
    case 'grant-year':
      return called('grant', `${first}`, `${last}`);
    case 'uk-fiscal':
      return called('UK fiscal', ukYear(first), ukYear(last));
    default:
      return null;
  }
}

const ukYear = (first: number) => `${first}/${String((first + 1) % 100).padStart(2, '0')}`;

function monthText(day: string): string {
  return `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

/** “7 December 2007”. */
function dayText(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthText(day)}`;
}
