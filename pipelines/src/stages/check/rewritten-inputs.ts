import type { Input } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';

/**
 * Raw tables are append-only: a table that the committed data were made from must still be there with the same bytes,
 * even when its hash in release.json was changed with it.
 */
export function rewrittenInputs(before: readonly unknown[], after: readonly Input[]): Issue[] {
  const now = new Map(after.map((input) => [input.path, input]));
  return (before as readonly Input[]).flatMap((input): Issue[] => {
    if (input.rows === null) return [];
    const other = now.get(input.path);
    if (other?.sha256 === input.sha256) return [];
    return [
      {
        code: 'raw-rewritten',
        file: input.path,
        line: 0,
        column: 0,
        message:
          other === undefined
            ? 'the table was removed'
            : 'the table was changed in place, with its hash',
        expected: `the bytes with the sha256 ${input.sha256}: add a table or a release instead, and name a wrong row in the module’s \`skipped\``,
      },
    ];
  });
}
