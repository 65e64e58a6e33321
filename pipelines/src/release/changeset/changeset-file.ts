import { isStep, type Step } from '../version/step.ts';

/** A changeset: the packages that it moves, and what it says. */
export interface Changeset {
  readonly releases: ReadonlyMap<string, Step>;
  readonly text: string;
}

/** A changeset that cannot be read. */
export class ChangesetError extends Error {
  override readonly name = 'ChangesetError';
  readonly code = 'bad-changeset';
  readonly issues: readonly string[];
  constructor(file: string, issues: readonly string[]) {
    super(`.changeset/${file}: ${issues.join('; ')}`);
    this.issues = issues;
  }
}

const release =
  /^(?:"([^"\\]+)"|'([^'\\]+)'|([^\s"':#][^\s:#]*))\s*:\s*(["']?)([a-z]+)\4\s*(?:#.*)?$/;

/** Reads a changeset: `---`, a line `"package": step` each, `---`, text. Throws ChangesetError. */
export function parseChangeset(file: string, content: string): Changeset {
  const match = /^\s*---[^\S\n]*\n([\s\S]*?)\n?---[^\S\n]*(?:\n([\s\S]*))?$/.exec(
    content.replaceAll('\r\n', '\n'),
  );
  if (match === null) throw new ChangesetError(file, ['no front matter between two lines of ---']);
  const releases = new Map<string, Step>();
  const issues: string[] = [];
  for (const line of (match[1] ?? '').split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const found = release.exec(line.trim());
    const name = found?.[1] ?? found?.[2] ?? found?.[3];
    const step = found?.[5];
    if (name === undefined || !isStep(step))
      issues.push(`"${line}" is no line like "package": minor`);
    else if (releases.has(name)) issues.push(`${name} stands twice`);
    else releases.set(name, step);
  }
  if (issues.length > 0) throw new ChangesetError(file, issues);
  return { releases, text: (match[2] ?? '').trim() };
}

/** The content of a changeset file. */
export function formatChangeset({ releases, text }: Changeset): string {
  const lines = [...releases].map(([name, step]) => `"${name}": ${step}`);
  return ['---', ...lines, '---', '', text, ''].join('\n');
}
