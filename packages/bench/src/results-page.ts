import type { BenchCase } from './bench-case.ts';
import { type Estimate, toldApart } from './estimate.ts';
import { type Ratio, ratioOf } from './ratio.ts';

/** The results as a Markdown table; a ratio below 1 means that ours is better. */
export function resultsTable(
  cases: readonly BenchCase[],
  machine: readonly string[],
  remarks: readonly string[] = [],
): string {
  const rows = cases.flatMap((entry) => {
    const { what, unit, better, ours, peers } = entry;
    const mine = `| ${what} | ${measured(ours, unit)} |`;
    if (peers.length === 0) return [`${mine} | | |`];
    return peers.map(
      ({ name, value }) =>
        `${mine} ${name} | ${measured(value, unit)} | ${ratio(ratioOf(better, ours, value))} |`,
    );
  });
  return [
    ...machine.map((line) => `- ${line}`),
    '',
    '| what | ours | peer | peer’s | ratio |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...remarks.flatMap((remark) => [remark, '']),
  ].join('\n');
}

const grouped = (value: number) => Math.round(value).toLocaleString('en-US');

/** A value to three digits with the larger side of its error, or the least that could have been told from nothing. */
function measured(estimate: Estimate, unit: string): string {
  const { value, low, high } = estimate;
  const of = (text: string) => `${text} ${unit}`.trimEnd();
  if (low === high)
    return of(value >= 1000 || Number.isInteger(value) ? grouped(value) : value.toPrecision(3));
  if (!toldApart(estimate)) return high > 0 ? of(`< ${roundedUp(high)}`) : 'less than nothing';
  const step = 10 ** (Math.floor(Math.log10(value)) - 2);
  const digits = (steps: number) =>
    step >= 1 ? grouped(steps * step) : (steps * step).toFixed(-Math.round(Math.log10(step)));
  // Up, so that no error looks like none.
  const error = Math.ceil(Math.max(high - value, value - low) / step - 1e-9);
  return of(`${digits(Math.round(value / step))} ± ${digits(error)}`);
}

/** Two digits, and never less than the number. */
function roundedUp(value: number): string {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  const up = Math.ceil(value / step - 1e-9) * step;
  return up >= 1000 ? grouped(up) : String(Number(up.toPrecision(2)));
}

/** Two digits, and never more than the number. */
function roundedDown(value: number): string {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  const down = Math.floor(value / step + 1e-9) * step;
  return down >= 1000 ? grouped(down) : String(Number(down.toPrecision(2)));
}

function ratio(found: Ratio): string {
  switch (found.kind) {
    case 'measured': {
      const { value, low, high } = found;
      const text = ratioText(value);
      return low === high ? text : `${text} (${ratioText(low)} to ${ratioText(high)})`;
    }
    case 'at-most':
      return `< ${roundedUp(found.value)}`;
    case 'at-least':
      return `> ${roundedDown(found.value)}`;
    case 'unknown':
      return '–';
    default:
      return found satisfies never;
  }
}

/** Two decimals, or as many as two digits need. */
function ratioText(value: number): string {
  if (value >= 100) return grouped(value);
  return value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}

const heading = '# Bench';
const largeHeading = '## A million figures';
const introduction = [
  'Written by `npm run bench`. Ours and the peers in the same run, by turns; a ratio below 1.00 means that ours is better.',
  'Times of one machine say little elsewhere; the ratios travel.',
  '',
  'Each number is a median, and ± is the larger side of the interval in which the true one lies with 95 %, by order',
  'statistics of its runs (from fewer than six: from the least to the greatest); differences and ratios are taken round by',
  'round. What has no ± was counted. `< x` could not be told from nothing, and would have been from x on; a ratio to it is a',
  'bound, or `–` where both are lost. Times are CPU time (user and system, all threads) unless the row says otherwise.',
  '`npm run bench -- --check` holds a ratio to the committed one: it fails where it is 30 % worse and further away than the errors',
  'of both together, twice.',
];

/** The page with one of its two parts measured anew; the other stays as it was. */
export function resultsPage(
  page: string,
  parts: { readonly usual?: string; readonly large?: string },
): string {
  const [first = '', second] = page.split(`\n${largeHeading}\n\n`);
  const usual = parts.usual ?? first.slice(first.indexOf('\n- ') + 1);
  const large = parts.large ?? second?.slice(second.indexOf('\n- ') + 1);
  return [
    heading,
    '',
    ...introduction,
    '',
    usual,
    ...(large === undefined
      ? []
      : [largeHeading, '', 'Written by `npm run bench -- --large`.', '', large]),
  ].join('\n');
}
