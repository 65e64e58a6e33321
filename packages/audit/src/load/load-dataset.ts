import { stat } from 'node:fs/promises';
import { isFields } from '../compare/deep-equal.ts';
import { byCodeUnit, type RecordType, recordTypes } from '../compare/record-type.ts';
import type { Dataset } from '../dataset-types.ts';
import { type DatasetFiles, editionFile } from './dataset-files.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { LoadError, type LoadIssue } from './load-error.ts';
import { type ParsedRecords, parseRecords } from './parse-records.ts';
import { readFolder } from './read-folder.ts';
import { readTarball } from './read-tarball.ts';

/**
 * Reads a dataset from a data folder (`*.jsonl` and `edition.json`), an unpacked package that holds one in `data/` or
 * `dist/data/`, or a package tarball.
 *
 * @param path The folder or `.tgz`.
 * @param limits How much is read before it is refused; 200 MB together and 64 MB a line.
 * @throws LoadError with every file and line that is wrong.
 */
export async function loadDataset(path: string, limits: Limits = defaultLimits): Promise<Dataset> {
  const { folder, files } = await filesAt(path, limits);
  const issues: LoadIssue[] = [];
  const edition = editionOf(folder, files, issues);
  for (const name of unknownFiles(files)) {
    const message = 'a record type that this version does not know';
    issues.push({ file: `${folder}${name}`, line: null, message });
  }
  const records = <Type extends RecordType>(type: Type) => {
    const parsed = recordsOf(type, folder, files, limits);
    for (const issue of parsed.issues) issues.push(issue);
    return parsed.records;
  };
  const dataset: Dataset = {
    edition,
    sources: records('sources'),
    publications: records('publications'),
    measures: records('measures'),
    figures: records('figures'),
    claims: records('claims'),
    breaks: records('breaks'),
    corrections: records('corrections'),
    redirects: records('redirects'),
    geographies: records('geographies'),
    codes: records('codes'),
    inputs: records('inputs'),
  };
  if (issues.length > 0) throw new LoadError('bad-record', path, issues);
  return dataset;
}

async function filesAt(path: string, limits: Limits): Promise<DatasetFiles> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? await readFolder(path, limits) : await readTarball(path, limits);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof LoadError) throw error;
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    const message = missing ? 'no such file or folder' : `cannot be read (${String(error.code)})`;
    const issues = [{ file: null, line: null, message }];
    throw new LoadError(missing ? 'not-found' : 'not-readable', path, issues);
  }
}

function editionOf(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  issues: LoadIssue[],
): string {
  const text = files.get(editionFile)?.toString('utf8') ?? '';
  try {
    const json: unknown = JSON.parse(text);
    if (isFields(json) && typeof json.edition === 'string') return json.edition;
  } catch {
    // Said below: no JSON is one way of holding no edition.
  }
  const message = 'expected {"edition": "YYYY.MM"}';
  issues.push({ file: `${folder}${editionFile}`, line: null, message });
  return '';
}

/** A file that is not there is no empty file: read as one, it would pass for the loss of every record. */
function recordsOf<Type extends RecordType>(
  type: Type,
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  limits: Limits,
): ParsedRecords<Type> {
  const file = `${folder}${type}.jsonl`;
  const bytes = files.get(`${type}.jsonl`);
  if (bytes !== undefined) return parseRecords(type, file, bytes, limits.line);
  return { records: [], issues: [{ file, line: null, message: 'the file is missing' }] };
}

function unknownFiles(files: ReadonlyMap<string, Buffer>): string[] {
  const known = new Set<string>([editionFile, ...recordTypes.map((type) => `${type}.jsonl`)]);
  return [...files.keys()].filter((name) => !known.has(name)).sort(byCodeUnit);
}
