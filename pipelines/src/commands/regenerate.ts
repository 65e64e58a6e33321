import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue, PipelineError } from '../issue/issue.ts';
import { type Regenerated, regenerate } from '../regenerate.ts';
import { journals } from '../release/files/journals.ts';
import { isUnfinished, recoverFiles } from '../release/files/replace-files.ts';
import { refuseWhereHeld } from '../release/files/tree-lock.ts';
import { reportRegenerated } from './report-regenerated.ts';
import { runCommand } from './run-command.ts';
import { sayStep } from './say-step.ts';
import { invokedFrom, modulesOf, type Tree, treeAt } from './tree.ts';
import { writeRegenerated } from './write-regenerated.ts';
import { writingIn } from './writing-in.ts';

const usage = `npm run regenerate -- [--against <folder|tarball|name@version|git:<revision>>] [--registry <address>] [--json]
npm run regenerate -- --check [--json]
npm run regenerate -- --out <folder> [--raw <folder>] [--only <source>[,<source>]] [--json]

Builds packages/dataset/data, CLAIMS.md and COVERAGE.md from raw/ and writes one changeset, named by its content, for what differs from the
last published version: that of the highest git tag @darkfigure/dataset@x.y.z, or the one that --against names. Only
name@version asks the network. A changeset of an earlier run that fits no more is removed; a step that a person raised stays raised.
--check writes nothing and fails on a difference. --out builds into another folder, without a changeset; --only some sources
alone. --root <folder> works on another tree, by its own modules where it has some. Data and changeset change together: a
killed run is completed by the next. Of several commands that would write at once one does, and the others say so.
Exit codes: 0 fine, 1 problems or (with --check) a difference, 2 usage, 3 could not run or compare.`;

const options = {
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  only: { type: 'string' },
  out: { type: 'string' },
  raw: { type: 'string' },
  root: { type: 'string' },
  against: { type: 'string' },
  registry: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.only !== undefined && values.out === undefined) {
    console.error(`regenerate: --only needs --out <folder>\n\n${usage}`);
    return 2;
  }
  const tree = treeAt(values.root);
  const out = values.out === undefined ? undefined : resolve(invokedFrom, values.out);
  const home = out === undefined ? tree.root : dirname(out);
  if (values.check) return checked(values, tree, home, out ?? tree.data);
  if (out !== undefined) mkdirSync(home, { recursive: true });
  return writingIn(home, 'regenerate', async () => {
    recoverFiles(home, journals.regenerate);
    return orIssues(values.json, async () =>
      writeRegenerated(await makeFor(values, tree, out ?? tree.data), values, tree, out),
    );
  });
}

async function makeFor(values: Given, tree: Tree, data: string): Promise<Regenerated> {
  sayStep('regenerate', 'building the data from raw/');
  return regenerate({
    raw: values.raw === undefined ? tree.raw : resolve(invokedFrom, values.raw),
    data,
    only: values.only === undefined ? undefined : new Set(values.only.split(',')),
    ...(await modulesOf(tree)),
  });
}

async function checked(values: Given, tree: Tree, home: string, data: string): Promise<number> {
  if (isUnfinished(home, journals.regenerate)) {
    refuseWhereHeld(home);
    console.error(
      `A killed run left ${journals.regenerate}: \`npm run regenerate\` completes it; nothing was checked.`,
    );
    return 1;
  }
  return orIssues(values.json, async () => {
    const made = await makeFor(values, tree, data);
    reportRegenerated(made, undefined, values.json ?? false);
    if (made.same) return 0;
    console.error(
      'The committed data are not what raw/ makes: run `npm run regenerate` and commit the result.',
    );
    return 1;
  });
}

/** What the data do not allow is told problem by problem. */
async function orIssues(json: boolean | undefined, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    if (json) console.error(JSON.stringify({ issues: error.issues }));
    else
      console.error(
        [...error.issues.map(formatIssue), `${error.message}; nothing was written.`].join('\n'),
      );
    return 1;
  }
}

await runCommand('regenerate', usage, main);
