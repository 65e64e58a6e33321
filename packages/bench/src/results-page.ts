import { type BenchCase, ratioOf } from './bench-case.ts';

const number = (value: number) =>
  value >= 1000 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);

/** The results as Markdown; a ratio below 1 means that ours is better. */
export function resultsPage(cases: readonly BenchCase[], machine: readonly string[]): string {
  const rows = cases.flatMap((entry) =>
    entry.peers.map(
      ({ name, value }) =>
        `| ${entry.what} | ${number(entry.ours)} ${entry.unit} | ${name} | ${number(value)} ${entry.unit} | ${ratioOf(entry, value).toFixed(2)} |`,
    ),
  );
  return [
    '# Bench',
    '',
    'Written by `npm run bench`. Ours and the peers in the same run, medians; a ratio below 1.00 means that ours is better.',
    'Times of one machine say little elsewhere; the ratios travel.',
    '',
    ...machine.map((line) => `- ${line}`),
    '',
    '| what | ours | peer | peer’s | ratio |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
