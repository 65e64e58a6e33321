import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../issue/nearest.ts';
import { journals } from '../release/files/journals.ts';
import { type Replacement, recoverFiles, replaceFiles } from '../release/files/replace-files.ts';
import { RefusedError, runCommand } from './run-command.ts';
import { treeAt } from './tree.ts';
import { writingIn } from './writing-in.ts';

const usage = `npm run seal -- <source> [<release>] [--root <folder>]

Writes the sha256 of tables that have none yet into their release.json, all of a source or those of one release. A hash that
stands is never changed: raw tables are append-only. All or nothing; none begins while another command writes.
Exit codes: 0 sealed, or nothing to seal, 1 no such source or release, 2 usage, 3 could not run.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [source, release, ...rest] = positionals;
  if (source === undefined || rest.length > 0) {
    console.error(`seal: expected a source, and at most one release\n\n${usage}`);
    return 2;
  }
  const { root, raw } = treeAt(values.root);
  return writingIn(root, 'seal', async () => {
    recoverFiles(root, journals.seal);
    oneOf(source, foldersWith(raw, 'source.json'), 'source');
    const releases = foldersWith(join(raw, source), 'release.json');
    if (release !== undefined) oneOf(release, releases, 'release');
    const sealed = releases
      .filter((name) => release === undefined || name === release)
      .map((name) => sealedRelease(root, join('raw', source, name)));
    const files = sealed.flatMap(({ file }) => file);
    replaceFiles(root, journals.seal, files);
    console.log(
      files.length === 0
        ? 'Every table has its hash.'
        : sealed.flatMap(({ said }) => said).join('\n'),
    );
    return 0;
  });
}

/** The release.json of a folder with the hashes that it lacked, and which; nothing where it lacks none. */
function sealedRelease(
  root: string,
  folder: string,
): { readonly file: readonly Replacement[]; readonly said: readonly string[] } {
  const path = join(folder, 'release.json');
  const before = readFileSync(join(root, path), 'utf8');
  const json = JSON.parse(before) as { tables?: { file: string; sha256?: string }[] };
  const said: string[] = [];
  for (const table of json.tables ?? []) {
    const file = join(folder, table.file);
    if (table.sha256 || !existsSync(join(root, file))) continue;
    table.sha256 = createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
    said.push(`${file} ${table.sha256}`);
  }
  if (said.length === 0) return { file: [], said };
  return { file: [{ kind: 'file', path, content: `${JSON.stringify(json, null, 2)}\n` }], said };
}

function foldersWith(folder: string, file: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, file)))
    .sort();
}

function oneOf(name: string, known: readonly string[], what: string): void {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  throw new RefusedError([
    `no ${what} "${name}"${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}`,
  ]);
}

await runCommand('seal', usage, main);
