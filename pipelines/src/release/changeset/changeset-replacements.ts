import type { Replacement } from '../files/replace-files.ts';
import type { ChangesetPlan } from './plan-changeset.ts';

/** A plan as replacements of files below the root. */
export function changesetReplacements({ write, remove }: ChangesetPlan): Replacement[] {
  return [
    ...(write === undefined
      ? []
      : [{ kind: 'file', path: `.changeset/${write.file}`, content: write.content } as const]),
    ...remove.map((file) => ({ kind: 'remove', path: `.changeset/${file}` }) as const),
  ];
}

/** What a plan does, for people. */
export function saidOfPlan({ wanted, write, remove }: ChangesetPlan): string {
  const removed = remove.map((file) => `removed .changeset/${file}`);
  if (wanted.kind === 'none') {
    const why = {
      'no-change': 'The data are those of the last published version: no changeset.',
      'in-changelog': 'The change is in CHANGELOG.md already and waits to be published.',
    }[wanted.why];
    return [why, ...removed].join('\n');
  }
  const { file, step } = wanted;
  const first =
    file === 'data-first-release.md'
      ? 'No git tag names a published version, so this is taken for the first (else: git fetch --tags). '
      : '';
  const did = write === undefined ? 'stands already' : 'written';
  return [`${first}.changeset/${file} ${did}: ${step}`, ...removed].join('\n');
}
