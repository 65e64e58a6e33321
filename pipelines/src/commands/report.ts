import { readData } from '../pack/read-data.ts';
import { journals } from '../release/files/journals.ts';
import { replaceFiles } from '../release/files/replace-files.ts';
import { coveragePage } from '../report/coverage-page.ts';
import { runCommand } from './run-command.ts';
import { treeAt } from './tree.ts';
import { writingIn } from './writing-in.ts';

const usage = 'npm run report\n\nWrites the coverage page from the committed data.';
const path = 'packages/dataset/COVERAGE.md';

await runCommand('report', usage, () => {
  const { root, data } = treeAt(undefined);
  return writingIn(root, 'report', async () => {
    // What regenerate left unfinished is finished first: the page is of the data.
    replaceFiles(root, journals.regenerate, []);
    const content = coveragePage(readData(data));
    replaceFiles(root, journals.regenerate, [{ kind: 'file', path, content }]);
    console.log(path);
    return 0;
  });
});
