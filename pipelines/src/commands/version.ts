import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { journals } from '../release/files/journals.ts';
import { type Replacement, recoverFiles, replaceFiles } from '../release/files/replace-files.ts';
import { versionedFiles } from '../release/files/versioned-files.ts';
import { runCommand } from './run-command.ts';
import { sayStep } from './say-step.ts';
import { writingIn } from './writing-in.ts';

const usage = `npm run version-packages -- [--root <folder>]

Applies the changesets: versions, changelogs and the lock file, all or nothing. A run that was killed is completed by the next,
and none begins while another command writes.
Exit codes: 0 applied, or nothing to apply, 2 usage, 3 could not run.`;

const journal = journals.version;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { root: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root =
    values.root === undefined
      ? join(import.meta.dirname, '../../..')
      : resolve(process.env.INIT_CWD ?? process.cwd(), values.root);
  return writingIn(root, 'version-packages', async () => {
    if (recoverFiles(root, journal)) console.log('Completed what a killed run had begun.');
    sayStep('version-packages', 'applying the changesets to a copy');
    const replacements = versionedFiles(root);
    replaceFiles(root, journal, replacements);
    console.log(replacements.length === 0 ? 'No changeset to apply.' : said(replacements));
    return 0;
  });
}

function said(replacements: readonly Replacement[]): string {
  return replacements
    .map(({ kind, path }) => `${kind === 'remove' ? 'applied' : 'written'} ${path}`)
    .join('\n');
}

await runCommand('version-packages', usage, main);
