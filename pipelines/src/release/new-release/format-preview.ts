import { formatIssue, type Issue } from '../../issue/issue.ts';
import { namedDoubts } from './named-doubts.ts';
import type { Preview } from './preview.ts';

/** Text from tables as a terminal may show it: nothing in it is obeyed. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

/** The preview as text: what it makes, then what is doubtful, then what is wrong. */
export function formatPreview(
  preview: Preview,
  wrong: readonly Issue[],
  unknown: readonly Issue[],
  most = 40,
): string {
  const capped = (lines: readonly string[]) =>
    lines.length > most
      ? [...lines.slice(0, most), `  … and ${lines.length - most} more`]
      : [...lines];
  const { figures, vintages, repeated, doubts } = preview;
  const lines = [
    `Makes ${count(figures.length, 'figure')}, ${count(vintages.length, 'vintage')} with other digits; repeats ${repeated}.`,
    ...capped(figures.map(({ id, text }) => `  new      ${id}: ${shown(text)}`)),
    ...capped(
      vintages.map(
        ({ id, old, now, stands }) =>
          `  vintage  ${id}: ${shown(old)} → ${shown(now)}${stands ? '' : ' (the old one stands)'}`,
      ),
    ),
  ];
  // Never capped: what is not shown cannot have been looked at.
  const named = namedDoubts(doubts, unknown).map(({ said }) => `  ${shown(said)}`);
  if (doubts.length > 0)
    lines.push(`${count(doubts.length, 'thing')} to look at:`, ...named.slice(0, doubts.length));
  if (unknown.length > 0)
    lines.push(
      `${count(unknown.length, 'place')} that the source module cannot read yet:`,
      ...named.slice(doubts.length),
    );
  if (wrong.length > 0)
    lines.push(
      `${count(wrong.length, 'error')}:`,
      ...capped(wrong.map((issue) => `  ${formatIssue(issue)}`)),
    );
  return lines.join('\n');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
