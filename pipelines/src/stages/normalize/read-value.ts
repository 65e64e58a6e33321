import type { Unit } from '@darkfigure/schema';
import type { Cell, Draft } from '../../layout/layout.ts';
import { parseValue } from '../../value/parse-value.ts';
import { dimensionOf } from './dimension.ts';
import { readEnds } from './read-ends.ts';
import type { Reading } from './reading.ts';
import type { Walk } from './walk.ts';

/** Parses the value of a draft, with the ends of its own columns where the table has them. */
export function readValue(draft: Draft, unit: Unit, walk: Walk): Reading | undefined {
  const dimension = dimensionOf(unit);
  const published = draft.value.text;
  const parseCell = (cell: Cell, text = cell.text) => {
    const result = parseValue(text, { dimension });
    if (result.ok) return result.parsed;
    const aside = text === cell.text ? '' : ` (read as "${text}")`;
    return walk.report(
      'bad-value',
      { ...cell, column: cell.column + (text === cell.text ? result.at : 0) },
      `"${cell.text}"${aside}: ${result.message} (${result.code})`,
      result.expected,
    );
  };
  const plain = plainText(published, walk);
  const parsed = parseCell(draft.value, plain);
  if (parsed === undefined) return undefined;
  const { parenthesis } = parsed;
  if (draft.part === 'parenthesis') {
    if (parenthesis === undefined)
      return walk.report(
        'bad-value',
        draft.value,
        `"${published}" has no number in parentheses`,
        'total (part)',
      );
    const { value, qualifier, text } = parenthesis;
    return { value, qualifier, text };
  }
  const text =
    parenthesis === undefined || plain !== undefined
      ? published
      : published.slice(0, published.indexOf('(')).trim();
  const main = { value: parsed.value, qualifier: parsed.qualifier, text };
  if (draft.low === undefined && draft.high === undefined) return main;
  return readEnds(draft, {
    main,
    valueIn: (cell) => parseCell(cell)?.value,
    refuse: (message, expected) => walk.report('bad-level', draft.value, message, expected),
  });
}

/** The plain text that the module says a published one stands for, where it says so. */
function plainText(published: string, { module, used }: Walk): string | undefined {
  if (module.readAs === undefined || !Object.hasOwn(module.readAs, published)) return undefined;
  used.add(`readAs:${published}`);
  return module.readAs[published];
}
