import { byCodeUnit, type RecordType, recordTypes } from '../compare/record-type.ts';
import type { Dataset } from '../dataset-types.ts';
import { type DatasetFiles, editionFile } from './dataset-files.ts';
import { editionIn } from './edition-in.ts';
import type { Limits } from './limits.ts';
import { LoadError, type LoadIssue } from './load-error.ts';
import { type ParsedRecords, parseRecords } from './parse-records.ts';

/**
 * Reads a dataset from the bytes of its files.
 *
 * @param place What the files are called in errors.
 * @throws LoadError with the files and lines that are wrong, the first hundred of each file.
 */
export function datasetOf(found: DatasetFiles, place: string, limits: Limits): Dataset {
  const { folder, files } = found;
  const issues: LoadIssue[] = [];
  const edition = editionOf(folder, files, issues);
  for (const name of unknownFiles(found)) {
    const message = 'a record type that this version does not know';
    issues.push({ file: `${folder}${name}`, line: null, message });
  }
  const records = <Type extends RecordType>(type: Type) => {
    const parsed = recordsOf(type, found, limits);
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
  if (issues.length > 0) throw new LoadError('bad-record', place, issues);
  return dataset;
}

function editionOf(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  issues: LoadIssue[],
): string {
  const edition = editionIn(files.get(editionFile)?.toString('utf8') ?? '');
  if (edition !== null) return edition;
  const message = 'expected {"edition": "YYYY.MM"}';
  issues.push({ file: `${folder}${editionFile}`, line: null, message });
  return '';
}

/** A file that is not there is no empty file: read as one, it would pass for the loss of every record. */
function recordsOf<Type extends RecordType>(
  type: Type,
  { folder, framing, files }: DatasetFiles,
  limits: Limits,
): ParsedRecords<Type> {
  const file = `${folder}${type}.${framing}`;
  const bytes = files.get(`${type}.${framing}`);
  if (bytes !== undefined) {
    return parseRecords(type, file, bytes, { framing, longest: limits.line });
  }
  return { records: [], issues: [{ file, line: null, message: 'the file is missing' }] };
}

function unknownFiles({ files, framing }: DatasetFiles): string[] {
  const known = new Set<string>([editionFile, ...recordTypes.map((type) => `${type}.${framing}`)]);
  return [...files.keys()].filter((name) => !known.has(name)).sort(byCodeUnit);
}
