import type { Figure } from '@darkfigure/schema';
import { claimRule, figureRule, type Rule } from './rule.ts';

const LONGEST_TEXT = 120;
const LONGEST_NOTE = 700;

/** Rules about the words of single figures and claims. */
export const textRules: readonly Rule[] = [
  figureRule('text-is-short', 'No text longer than a line is copied from a source.', (figure) =>
    figure.vintages.map(({ text }) => text).find((text) => text.length > LONGEST_TEXT),
  ),
  figureRule('note-is-a-note', 'A note is a remark, not an essay.', (figure) =>
    [...figure.notes, ...figure.vintages.flatMap(({ note }) => note ?? [])]
      .find((note) => note.length > LONGEST_NOTE)
      ?.slice(0, 60),
  ),
  figureRule(
    'ethnicity-has-its-base',
    'A figure on race or ethnicity carries its base and says what it does not show.',
    (figure) => {
      if (!isEthnic(figure)) return undefined;
      if (figure.scope.unit === 'percent' && figure.scope.denominator === null) return 'no base';
      const told = [
        ...figure.notes,
        ...figure.vintages.flatMap(({ note }) => note ?? []),
        ...figure.uncertainty.map(({ note }) => note),
      ];
      return told.some((note) => /\b(?:not|no|nothing|never)\b/i.test(note))
        ? undefined
        : 'nothing says what it does not show';
    },
  ),
  figureRule('words-are-chosen', 'Labels and notes use the words of the field.', (figure) =>
    [...figure.notes, ...figure.vintages.flatMap(({ note }) => note ?? [])].find((text) =>
      /child porn|illegal alien|prostitute\b/i.test(text),
    ),
  ),
  claimRule(
    'appearance-is-short',
    'No text longer than a line is copied from where a claim was seen.',
    ({ appearances }) =>
      appearances.map(({ text }) => text).find((text) => text.length > LONGEST_TEXT),
  ),
];

function isEthnic(figure: Figure): boolean {
  return figure.scope.population.segments.some((segment) =>
    /(^|-)(race|ethnicity|hispanic|latino|latina|latin|black|white)(-|$)/.test(segment),
  );
}
