import { readData } from '../pack/read-data.ts';
import { journals } from '../release/files/journals.ts';
import { replaceFiles } from '../release/files/replace-files.ts';
import { pages } from '../report/pages.ts';
import { runCommand } from './run-command.ts';
import { treeAt } from './tree.ts';
import { writingIn } from './writing-in.ts';

const usage =
  'npm run report\n\nWrites the pages of claims and of coverage from the committed data.';

await runCommand('report', usage, () => {
  const { root, data } = treeAt(undefined);
  return writingIn(root, 'report', async () => {
    // What regenerate left unfinished is finished first: the pages are of the data.
    replaceFiles(root, journals.regenerate, []);
    const made = [...pages(readData(data))];
    replaceFiles(
      root,
      journals.regenerate,
      made.map(([path, content]) => ({ kind: 'file', path, content })),
    );
    for (const [path] of made) console.log(path);
    return 0;
  });
});
