import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Regenerated } from '../regenerate.ts';
import { changesetReplacements, saidOfPlan } from '../release/changeset/changeset-replacements.ts';
import { type ChangesetPlan, planChangeset } from '../release/changeset/plan-changeset.ts';
import { changesetState } from '../release/files/changeset-state.ts';
import { journals } from '../release/files/journals.ts';
import { type Replacement, replaceFiles } from '../release/files/replace-files.ts';
import { pages } from '../report/pages.ts';
import { publishedData } from './published-data.ts';
import { reportRegenerated } from './report-regenerated.ts';
import { sayStep } from './say-step.ts';
import type { Tree } from './tree.ts';

/** What was asked for on the command line, as far as writing goes by it. */
interface Wanted {
  readonly json?: boolean | undefined;
  readonly against?: string | undefined;
  readonly registry?: string | undefined;
}

/** Writes what was made: into another folder, or into the tree with its changeset and its pages. Gives the exit code. */
export async function writeRegenerated(
  made: Regenerated,
  values: Wanted,
  tree: Tree,
  out: string | undefined,
): Promise<number> {
  const { json = false } = values;
  if (out !== undefined) {
    writeData(dirname(out), basename(out), made, []);
    reportRegenerated(made, undefined, json);
    return 0;
  }
  // Compared before anything is written: what cannot be compared changes nothing.
  sayStep('regenerate', 'comparing with the last published version');
  const found = await planFor(values, tree, made);
  const plan = found?.plan;
  writeData(tree.root, 'packages/dataset/data', made, [
    ...(plan === undefined ? [] : changesetReplacements(plan)),
    ...pagesOf(tree.root, made),
  ]);
  reportRegenerated(made, plan, json);
  if (!json)
    console.log(
      plan === undefined
        ? 'No git repository and no --against: no changeset.'
        : [saidOfPlan(plan), ...policyLines(found?.breaches ?? [])].join('\n'),
    );
  return 0;
}

async function planFor(
  { against, registry }: Wanted,
  tree: Tree,
  { dataset }: Regenerated,
): Promise<{ readonly plan: ChangesetPlan; readonly breaches: readonly string[] } | undefined> {
  const compared = await publishedData({ against, registry }, tree, dataset);
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

/** The pages that are others than those that stand. */
function pagesOf(home: string, { dataset }: Regenerated): Replacement[] {
  return [...pages(dataset)]
    .filter(([path, content]) => {
      const file = join(home, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    })
    .map(([path, content]) => ({ kind: 'file', path, content }));
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
