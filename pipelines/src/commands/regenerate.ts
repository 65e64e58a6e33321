import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue, PipelineError } from '../issue/issue.ts';
import { type Regenerated, regenerate } from '../regenerate.ts';
import { changesetReplacements, saidOfPlan } from '../release/changeset/changeset-replacements.ts';
import { type ChangesetPlan, planChangeset } from '../release/changeset/plan-changeset.ts';
import { changesetState } from '../release/files/changeset-state.ts';
import { journals } from '../release/files/journals.ts';
import {
  isUnfinished,
  type Replacement,
  recoverFiles,
  replaceFiles,
} from '../release/files/replace-files.ts';
import { refuseWhereHeld } from '../release/files/tree-lock.ts';
import { coveragePage } from '../report/coverage-page.ts';
import { countsOf, formatReport } from '../report/regenerate-report.ts';
import { type Against, publishedData } from './published-data.ts';
import { runCommand } from './run-command.ts';
import { sayStep } from './say-step.ts';
import { invokedFrom, modulesOf, type Tree, treeAt } from './tree.ts';
import { writingIn } from './writing-in.ts';

const usage = `npm run regenerate -- [--against <folder|tarball|name@version|git:<revision>>] [--registry <address>] [--json]
npm run regenerate -- --check [--json]
npm run regenerate -- --out <folder> [--raw <folder>] [--only <source>[,<source>]] [--json]

Builds packages/dataset/data and COVERAGE.md from raw/ and writes one changeset, named by its content, for what differs from the
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
      written(await makeFor(values, tree, out ?? tree.data), values, tree, out),
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

async function written(
  made: Regenerated,
  values: Given,
  tree: Tree,
  out: string | undefined,
): Promise<number> {
  const { json = false } = values;
  if (out !== undefined) {
    writeData(dirname(out), basename(out), made, []);
    report(made, undefined, json);
    return 0;
  }
  // Compared before anything is written: what cannot be compared changes nothing.
  sayStep('regenerate', 'comparing with the last published version');
  const found = await planFor(values, tree, made);
  const plan = found?.plan;
  writeData(tree.root, 'packages/dataset/data', made, [
    ...(plan === undefined ? [] : changesetReplacements(plan)),
    ...coverageOf(tree.root, made),
  ]);
  report(made, plan, json);
  if (!json)
    console.log(
      plan === undefined
        ? 'No git repository and no --against: no changeset.'
        : [saidOfPlan(plan), ...policyLines(found?.breaches ?? [])].join('\n'),
    );
  return 0;
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
    report(made, undefined, values.json ?? false);
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

async function planFor(
  against: Partial<Against>,
  tree: Tree,
  { dataset }: Regenerated,
): Promise<{ readonly plan: ChangesetPlan; readonly breaches: readonly string[] } | undefined> {
  const of = { against: against.against, registry: against.registry };
  const compared = await publishedData(of, tree, dataset);
  if (compared === 'unknown') return undefined;
  const state = changesetState(compared.published, tree.package, tree.changesets);
  return { plan: planChangeset(state), breaches: compared.breaches };
}

function policyLines(breaches: readonly string[]): string[] {
  if (breaches.length === 0) return [];
  return [
    'Against the policy, and stopped before a release:',
    ...breaches.map((line) => `  ${line}`),
  ];
}

/** The coverage page, where it is another than the one that stands. */
function coverageOf(home: string, { dataset }: Regenerated): Replacement[] {
  const path = 'packages/dataset/COVERAGE.md';
  const content = coveragePage(dataset);
  const file = join(home, path);
  const stands = existsSync(file) && readFileSync(file, 'utf8') === content;
  return stands ? [] : [{ kind: 'file', path, content }];
}

function writeData(
  home: string,
  path: string,
  { same, files }: Regenerated,
  more: readonly Replacement[],
): void {
  const data = same ? [] : [{ kind: 'folder', path, files } as const];
  replaceFiles(home, journals.regenerate, [...more, ...data]);
}

function report(
  { dataset, changes }: Regenerated,
  changeset: ChangesetPlan | undefined,
  json: boolean,
): void {
  const { edition } = dataset;
  console.log(
    json
      ? JSON.stringify({ edition, counts: countsOf(dataset), changes, changeset })
      : formatReport(dataset, changes),
  );
}

await runCommand('regenerate', usage, main);
