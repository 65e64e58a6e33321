import { isSmallerStep } from '../version/step.ts';
import { parseChangeset } from './changeset-file.ts';
import type { ChangesetState } from './changeset-state.ts';
import { dataPackage } from './data-package.ts';
import { isDataChangeset, wantedChangeset } from './wanted-changeset.ts';

const rerun = 'run `npm run regenerate` and commit the result';

/** Everything that keeps the changesets from releasing the data as what they are, each with what to do. */
export function checkChangesets(state: ChangesetState): string[] {
  const wanted = wantedChangeset(state);
  const problems: string[] = [];
  for (const [file, content] of state.files) {
    const changeset = parseChangeset(file, content);
    if (wanted.kind === 'changeset' && file === wanted.file) {
      const step = changeset.releases.get(dataPackage) ?? 'none';
      if (isSmallerStep(step, wanted.step))
        problems.push(
          `.changeset/${file} asks for ${step}, but the change in the data asks for ${wanted.step}: a step may be raised, never lowered; ${rerun}`,
        );
    } else if (isDataChangeset(file)) {
      problems.push(`.changeset/${file} speaks of another change of the data: ${rerun}`);
    }
  }
  if (wanted.kind === 'changeset' && !state.files.has(wanted.file))
    problems.push(
      `the data differ from what was published, and no changeset says so (a ${wanted.step} step): ${rerun}`,
    );
  return problems;
}
