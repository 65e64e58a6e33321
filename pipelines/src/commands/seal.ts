import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the sha256 of tables that have none yet into their release.json: `npm run seal -- <source> [<release>]`.
 * A hash that stands is never changed: raw tables are append-only.
 */
const root = join(import.meta.dirname, '../../../raw');
const [source, only] = process.argv.slice(2);
if (source === undefined || !existsSync(join(root, source))) {
  console.error(
    `seal: expected a source, one of: ${readdirSync(root)
      .filter((name) => existsSync(join(root, name, 'source.json')))
      .join(', ')}`,
  );
  process.exit(2);
}
for (const release of readdirSync(join(root, source)).sort()) {
  const file = join(root, source, release, 'release.json');
  if (!existsSync(file) || (only !== undefined && only !== release)) continue;
  const before = readFileSync(file, 'utf8');
  const json = JSON.parse(before) as { tables?: { file: string; sha256?: string }[] };
  for (const table of json.tables ?? []) {
    const bytes = join(root, source, release, table.file);
    if (table.sha256 || !existsSync(bytes)) continue;
    table.sha256 = createHash('sha256').update(readFileSync(bytes)).digest('hex');
    console.log(`raw/${source}/${release}/${table.file} ${table.sha256}`);
  }
  const after = `${JSON.stringify(json, null, 2)}\n`;
  if (after !== before) {
    writeFileSync(`${file}.new`, after);
    renameSync(`${file}.new`, file);
  }
}
