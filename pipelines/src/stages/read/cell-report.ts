import type { Issue } from '../../issue/issue.ts';

/** Takes an issue down by its line and column in the table that is being read. */
export type CellReport = (
  code: Issue['code'],
  line: number,
  column: number,
  message: string,
  expected?: string,
) => void;
