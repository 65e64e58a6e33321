import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readNewTable, standing } from '../release/files/stage-release.ts';
import { type Ask, collectAnswers } from '../release/new-release/collect-answers.ts';
import type { ReleaseAnswers } from '../release/new-release/release-answers.ts';
import {
  problemWithAnswer,
  problemWithName,
  releaseRecord,
} from '../release/new-release/release-record.ts';
import { publisherOf } from './publisher-of.ts';
import { RefusedError } from './run-command.ts';
import type { Tree } from './tree.ts';

/** What was asked for on the command line. */
export interface ReleaseRequest {
  readonly source: string;
  readonly release: string;
  readonly kind: 'original' | 'relay';
  /** The table that is taken in, and the name that it gets. */
  readonly from: string;
  readonly file: string;
  readonly locator: string | undefined;
  readonly given: Partial<ReleaseAnswers>;
  /** The doubts that are accepted, by name, and why. */
  readonly accept: readonly string[];
  readonly because: string;
  readonly json: boolean;
  readonly dryRun: boolean;
}

/** The files of the release, by name, when everything that has to be known of it is known. */
export async function releaseFiles(
  tree: Tree,
  request: ReleaseRequest,
  ask: Ask | undefined,
): Promise<ReadonlyMap<string, string>> {
  const { source, release, kind, from, file, locator, given } = request;
  const publisher = publisherOf(tree.raw, source);
  const badName = problemWithName(release);
  if (badName !== undefined) throw new RefusedError([badName]);
  const { text, sha256 } = readNewTable(from);
  const place = join(tree.raw, source, release);
  // Known before anybody is asked seven questions for nothing.
  if (existsSync(place) && standing(join(place, file), text) !== 'same')
    throw otherContent(request);
  const answers = await collectAnswers(given, publisher, ask, problemWithAnswer);
  const table = { file, sha256, locator };
  const record = releaseRecord(source, release, kind, answers, table);
  return new Map([
    ['release.json', `${JSON.stringify(record, null, 2)}\n`],
    [file, text],
  ]);
}

/** The refusal of a release whose name is taken. */
export function otherContent({ source, release }: ReleaseRequest): RefusedError {
  return new RefusedError([
    `raw/${source}/${release} is there with other content. Raw tables are append-only: take another name for the release.`,
  ]);
}
