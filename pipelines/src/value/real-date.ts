/** First and last year that a date of the data may lie in, as the schema has it. */
const YEARS = [1800, 2200] as const;

const pad = (number: number, width: number) => String(number).padStart(width, '0');

/** The date as YYYY-MM-DD, or undefined if the calendar has no such day. */
export function realDate(year: number, month: number, day: number): string | undefined {
  if (year < YEARS[0] || year > YEARS[1] || month < 1 || month > 12) return undefined;
  if (day < 1 || day > lastDay(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The number of days of a month: 28 to 31. */
export function lastDay(year: number, month: number): number {
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[month - 1] ?? 0;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
