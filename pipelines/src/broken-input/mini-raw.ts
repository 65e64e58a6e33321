import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Regenerated, regenerate } from '../regenerate.ts';
import type { SourceModule } from '../source/source-module.ts';
import { writeFolder } from '../stages/write/write-folder.ts';
import { mini } from './mini.ts';
import { release, source } from './mini-source.ts';
import { statements, yearly } from './mini-tables.ts';

const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const json = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;

/** The raw folder of one source with two tables, and the data that were made of it, in a folder of their own. */
export interface MiniRaw {
  readonly folder: string;
  /** Where a file of the publication stands. */
  readonly path: (name: string) => string;
  /** Writes a table and its hash. */
  readonly table: (name: string, content: string | Buffer) => void;
  /** Writes a table with one place of it changed. */
  readonly edit: (from: string, to: string, of?: string, name?: string) => () => undefined;
  /** Changes the description of the publication. */
  readonly editRelease: (change: (record: Record<string, unknown>) => void) => () => undefined;
  /** Lays another publication with one table. */
  readonly publish: (name: string, published: string, content: string) => void;
  /** Puts the raw folder back as it was. */
  readonly lay: () => void;
  /** Makes the data anew, and writes them. */
  readonly run: (modules?: readonly SourceModule[]) => Regenerated;
  /** Makes the data anew, and writes nothing. */
  readonly look: () => Regenerated;
  /** The data as they lie there. */
  readonly files: () => ReadonlyMap<string, string>;
  readonly remove: () => void;
}

export function miniRaw(): MiniRaw {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-broken-'));
  const [raw, data] = [join(folder, 'raw'), join(folder, 'data')];
  const path = (name: string) => join(raw, 'mini', '2024-report', name);
  const editRelease = (change: (record: Record<string, unknown>) => void) => () => {
    const record = JSON.parse(readFileSync(path('release.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    change(record);
    writeFileSync(path('release.json'), json(record));
    return undefined;
  };
  const table = (name: string, content: string | Buffer) => {
    writeFileSync(path(name), content);
    editRelease((record) => {
      record.tables = [
        ...(record.tables as { file: string }[]).filter((entry) => entry.file !== name),
        { file: name, sha256: sha(content), look: 'a' },
      ];
    })();
  };
  const lay = () => {
    rmSync(raw, { recursive: true, force: true });
    mkdirSync(join(raw, 'mini', '2024-report'), { recursive: true });
    writeFileSync(join(raw, 'mini', 'source.json'), json(source));
    writeFileSync(path('release.json'), json(release));
    table('statements.csv', statements);
    table('yearly.csv', yearly);
  };
  const look = (modules: readonly SourceModule[] = [mini]) =>
    regenerate({ raw, data, modules, claims: [], exceptions: [] });
  return {
    folder,
    path,
    table,
    edit:
      (from, to, of = statements, name = 'statements.csv') =>
      () => {
        if (!of.includes(from)) throw new Error(`nothing to edit: ${from}`);
        table(name, of.replace(from, to));
        return undefined;
      },
    editRelease,
    publish: (name, published, content) => {
      const place = join(raw, 'mini', name);
      const tables = [{ file: 'statements.csv', sha256: sha(content), look: 'a' }];
      mkdirSync(place);
      writeFileSync(join(place, 'statements.csv'), content);
      writeFileSync(
        join(place, 'release.json'),
        json({ ...release, release: name, published, tables }),
      );
    },
    lay,
    run: (modules) => {
      const made = look(modules);
      writeFolder(data, made.files);
      return made;
    },
    look: () => look(),
    files: () =>
      new Map(readdirSync(data).map((name) => [name, readFileSync(join(data, name), 'utf8')])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
