import { type RawRelease, rawReleaseSchema } from '@darkfigure/schema';
import type { AnswerName, ReleaseAnswers } from './release-answers.ts';

/** Answers that make no release. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
  readonly code = 'bad-answers';
  readonly issues: readonly string[];
  constructor(issues: readonly string[]) {
    super(issues.join('; '));
    this.issues = issues;
  }
}

/** The `release.json` of a publication with one table. Throws AnswersError with everything that is wrong. */
export function releaseRecord(
  source: string,
  release: string,
  kind: 'original' | 'relay',
  answers: ReleaseAnswers,
  table: { readonly file: string; readonly sha256: string; readonly locator: string | undefined },
): RawRelease {
  const orNull = (text: string) => (text === 'none' ? null : text);
  const record = {
    source,
    release,
    kind,
    title: answers.title,
    publisher: answers.publisher,
    published: orNull(answers.published),
    url: orNull(answers.url),
    looks: { a: { url: answers.seen, kind: answers.seenKind, on: answers.seenOn } },
    tables: [
      {
        file: table.file,
        sha256: table.sha256,
        look: 'a',
        ...(table.locator === undefined ? {} : { locator: table.locator }),
      },
    ],
  };
  const result = rawReleaseSchema.safeParse(record);
  if (result.success) return result.data;
  throw new AnswersError(
    result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  );
}

const right: ReleaseAnswers = {
  title: 'Title',
  publisher: 'Publisher',
  published: '2026',
  url: 'none',
  seen: 'https://example.org/',
  seenKind: 'primary',
  seenOn: '2026-01-01',
};
const table = { file: 'table.csv', sha256: '0'.repeat(64), locator: undefined };

/** What is wrong with one answer, all others being right; `undefined` = nothing. */
export function problemWithAnswer(name: AnswerName, answer: string): string | undefined {
  return problemOf('a', { ...right, [name]: answer });
}

/** What is wrong with the name of a release. */
export function problemWithName(release: string): string | undefined {
  return problemOf(release, right);
}

function problemOf(release: string, answers: ReleaseAnswers): string | undefined {
  try {
    releaseRecord('a', release, 'original', answers, table);
    return undefined;
  } catch (error) {
    if (error instanceof AnswersError) return error.message;
    throw error;
  }
}
