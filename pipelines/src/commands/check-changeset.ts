import { parseArgs } from 'node:util';
import { ChangesetError } from '../release/changeset/changeset-file.ts';
import { checkChangesets } from '../release/changeset/check-changesets.ts';
import { changesetState } from '../release/files/changeset-state.ts';
import { journals } from '../release/files/journals.ts';
import { isUnfinished } from '../release/files/replace-files.ts';
import { refuseWhereHeld } from '../release/files/tree-lock.ts';
import { publishedData } from './published-data.ts';
import { runCommand } from './run-command.ts';
import { sayStep } from './say-step.ts';
import { treeAt } from './tree.ts';

const usage = `npm run check-changeset -- [--against <folder|tarball|name@version|git:<revision>>] [--registry <address>]
    [--root <folder>] [--json]

Fails unless the changesets release the data as what they are (a person may raise the step, never lower it) and the change
keeps the policy. The last published version is that of the highest git tag @darkfigure/dataset@x.y.z. Writes nothing.
Exit codes: 0 fine, 1 a changeset is missing, stale or too low, or the policy broken, 2 usage, 3 could not compare.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      registry: { type: 'string' },
      root: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { against, registry } = values;
  const tree = treeAt(values.root);
  if (isUnfinished(tree.root, journals.regenerate)) {
    refuseWhereHeld(tree.root);
    const left = `a killed run left ${journals.regenerate}: run \`npm run regenerate\``;
    return said([left], values.json);
  }
  sayStep('check-changeset', 'comparing with the last published version');
  const compared = await publishedData({ against, registry }, tree);
  if (compared === 'unknown')
    throw new Error('no git repository to tell the last published version: give --against');
  try {
    const state = changesetState(compared.published, tree.package, tree.changesets);
    return said([...checkChangesets(state), ...compared.breaches], values.json);
  } catch (error) {
    if (!(error instanceof ChangesetError)) throw error;
    return said([error.message], values.json);
  }
}

function said(problems: readonly string[], json: boolean): number {
  if (json) console.log(JSON.stringify({ problems }));
  else {
    for (const problem of problems) console.error(`check-changeset: ${problem}`);
    if (problems.length === 0) console.log('The changesets fit the data.');
  }
  return problems.length === 0 ? 0 : 1;
}

await runCommand('check-changeset', usage, main);
