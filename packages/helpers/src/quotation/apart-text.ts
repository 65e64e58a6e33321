import type { Operation } from '../scope/operation.ts';
import { PLACE } from './axis-texts.ts';

/** Before what one and the same is: “both female and children”. */
const allOf = ({ length }: readonly unknown[]) => (length === 2 ? 'both ' : 'at once ');

/** How what the operands are of stands together: “detected in Texas out of all detected in the United States”. */
const joints: Readonly<Partial<Record<Operation, string>>> = {
  union: 'or',
  intersection: 'and',
  share: 'out of all',
  ratio: 'against',
  change: '→',
  combine: 'or',
  difference: 'but not',
};

/** A part in words, axis by axis, or several that fill all that lies between them; what is not split by is empty. */
export type Row = readonly string[];

/** What tells the operands apart; empty where nothing does. */
export const apartText = (...told: Parameters<typeof joinedRows>): string =>
  // “All except children”, but “all except those with a visa”.
  joinedRows(...told).replaceAll(
    /\b(?:except|against|under) (?=(?:with|from|in|by|of|for|on) )/g,
    '$&those ',
  );

function joinedRows(
  operation: Operation,
  own: readonly (readonly Row[])[],
  within: readonly string[],
): string {
  const rows = own.map((group) => group.map(withTime));
  const all = rows.flat();
  // A number less itself is of nobody, and reads like all of them.
  if (all.every((row) => row.length === 0))
    return operation === 'difference' ? 'all except all' : '';
  // “All except both, or nationals” and “all except both or nationals” are two things.
  const isSplit = all.some(
    (row) => row.length > 1 || row.some((text) => text.includes(' except ')),
  );
  const put = (texts: readonly string[], joint: string) =>
    texts.join(`${isSplit && operation !== 'change' ? ',' : ''} ${joint} `);
  const texts = rows.map((group, at) =>
    put(
      group.map((row) => row.join(', ') || 'all'),
      within[at] || (isSplit ? 'plus' : '+'),
    ),
  );
  const [[from = [], ...more] = [], [taken = [], ...others] = []] = own;
  if (operation === 'difference' && more.length + others.length === 0) {
    const [[kept = []] = [], [part = []] = []] = rows;
    const lead = `${texts[0]}${kept.length > 1 ? ',' : ''}`;
    // Where both are split alike one stands against the other; else the part is where all that it is split by meets.
    return kept.length > 0 && taken.every((text, at) => text === '' || from[at] !== '')
      ? `${lead} but not ${part.map((text) => unrepeated(text, from)).join(', ')}`
      : `${lead} except ${metText(part) || 'all'}`;
  }
  const joint = joints[operation] ?? 'plus';
  // “Both female and all” reads like a group and everybody else.
  if (operation === 'intersection' && texts.includes('all'))
    return `counted ${allOf(rows)}under ${put(texts, 'and under')}`;
  const either =
    operation === 'intersection' ? allOf(rows) : isSplit && joint === 'or' ? 'either ' : '';
  return `${either}${put(texts, joint)}`.replace('of all all', 'of all');
}

/** Who is in all of some groups: “those both female and children”, but “adults and children, female”. */
const metText = (part: Row): string =>
  part.length < 2 || part.some((text) => text.includes(' and '))
    ? part.join(', ')
    : `those ${allOf(part)}${part.join(' and ')}`;

/** What an operand is split by, the place and the time in one: “detected in Texas during 2016”. */
const withTime = (row: Row): Row =>
  [
    ...row.slice(0, PLACE),
    row
      .slice(PLACE)
      .filter((text) => text !== '')
      .join(' '),
  ].filter((text) => text !== '');

/** “But not in Texas” after “detected in the United States”: no verb twice. */
const unrepeated = (text: string, after: Row): string =>
  text.replace(/^\w+ (?=in )/, (verb) => (after.some((said) => said.startsWith(verb)) ? '' : verb));
