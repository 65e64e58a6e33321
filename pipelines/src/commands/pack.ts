import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aboutPackage } from '../pack/descriptor/about.ts';
import { describedFiles } from '../pack/descriptor/described-files.ts';
import { generatedFiles } from '../pack/generated-files.ts';
import { manifest } from '../pack/manifest.ts';
import { entryModules } from '../pack/module/entry-modules.ts';
import { packedFiles } from '../pack/packed-files.ts';
import { type Exports, reachProblems } from '../pack/reachable.ts';
import { readData } from '../pack/read-data.ts';
import { typedEntry } from '../pack/typed-entry.ts';

/** After tsup: writes everything but the types and the code of the entry into dist/, then the manifest over everything that stands there. */
const folder = join(import.meta.dirname, '../../../packages/dataset');
const dist = join(folder, 'dist');
const {
  name,
  version,
  exports,
  files: packs,
} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  exports: Exports;
  files: readonly string[];
};
const dataset = readData(join(folder, 'data'));
const packed = packedFiles(dataset, version);
const generated = generatedFiles(dataset);
const ofGenerated = (name: string) => generated.get(name) ?? '';
const bundled = (name: string) => readFileSync(join(dist, name), 'utf8');
const written = new Map<string, string | Uint8Array>([
  ...packed,
  ...entryModules(bundled('index.js'), ofGenerated('records.js')),
  ...typedEntry(bundled('index.d.ts'), ofGenerated('ids.d.ts')),
  ...describedFiles(aboutPackage(version, dataset.edition), dataset, packed),
]);
for (const [path, content] of written) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}
const files = new Map<string, Buffer>();
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || entry.name === 'manifest.json') continue;
  const path = join(entry.parentPath, entry.name);
  files.set(path.slice(dist.length + 1).replaceAll('\\', '/'), readFileSync(path));
}
// npm packs these whatever `files` says; what is listed there beside `dist` comes along.
const always = /^(?:package\.json|(?:README|LICEN[CS]E)[\w.-]*)$/i;
const beside = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && (always.test(entry.name) || packs.includes(entry.name)))
    .map((entry) => [entry.name, readFileSync(join(folder, entry.name))] as const),
);
const made = manifest(name, dataset.edition, files, beside);
const text = `${JSON.stringify(made, null, 1)}\n`;
writeFileSync(join(dist, 'manifest.json'), text);
const shipped = new Map(
  [...files, ['manifest.json', Buffer.from(text)] as const].map(([path, bytes]) => [
    `dist/${path}`,
    /\.[cm]?[jt]s$/.test(path) ? bytes.toString('utf8') : '',
  ]),
);
const problems = [...reachProblems(exports, shipped)];
if (problems.length > 0) throw new Error(problems.join('\n'));
// npm packs a file with the mode that it has, and that is what the umask of whoever built it left of it.
for (const path of [
  ...[...beside.keys()].map((entry) => join(folder, entry)),
  ...[...shipped.keys()].map((path) => join(folder, path)),
])
  chmodSync(path, 0o644);
