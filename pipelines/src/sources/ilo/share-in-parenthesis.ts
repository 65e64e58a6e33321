import type { Cell, Layout } from '../../layout/layout.ts';

/**
 * Reads the share in "11.7 million (56%)" apart from the number in front of it: the two have different units, so
 * that neither can be parsed in the other’s.
 */
export function shareInParenthesis(layout: Layout): Layout {
  return {
    name: layout.name,
    *read(table, issues) {
      for (const draft of layout.read(table, issues))
        yield draft.part === 'parenthesis'
          ? { ...draft, part: 'main', value: inside(draft.value) }
          : draft;
    },
  };
}

function inside(cell: Cell): Cell {
  const found = /\((?<share>[^()]+)\)$/.exec(cell.text);
  const share = found?.groups?.share;
  return found === null || share === undefined
    ? cell
    : { text: share, line: cell.line, column: cell.column + found.index + 1 };
}
