import { type BenchCase, ratioOf } from './bench-case.ts';

const number = (value: number) =>
  value >= 1000 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);

/** The results as a Markdown table; a ratio below 1 means that ours is better. */
export function resultsTable(
  cases: readonly BenchCase[],
  machine: readonly string[],
  remarks: readonly string[] = [],
): string {
  const measure = (value: number, unit: string) => `${number(value)} ${unit}`.trimEnd();
  const rows = cases.flatMap((entry) => {
    if (entry.peers.length === 0)
      return [`| ${entry.what} | ${measure(entry.ours, entry.unit)} | | | |`];
    return entry.peers.map(
      ({ name, value }) =>
        `| ${entry.what} | ${measure(entry.ours, entry.unit)} | ${name} | ${measure(value, entry.unit)} | ${ratioOf(entry, value).toFixed(2)} |`,
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

const heading = '# Bench';
const largeHeading = '## A million figures';

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
    'Written by `npm run bench`. Ours and the peers in the same run, medians; a ratio below 1.00 means that ours is better.',
    'Times of one machine say little elsewhere; the ratios travel.',
    '',
    usual,
    ...(large === undefined
      ? []
      : [largeHeading, '', 'Written by `npm run bench -- --large`.', '', large]),
  ].join('\n');
}
