import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join, sep } from 'node:path';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** Compares the raw files of a repository with the hashes under which a package was built. */
export async function checkInputs(
  inputs: readonly { readonly path: string; readonly sha256: string }[],
  repository: string,
): Promise<VerifyProblem[]> {
  const problems: VerifyProblem[] = [];
  for (const { path, sha256 } of inputs) {
    const file = join(repository, path);
    if (!file.startsWith(`${repository}${sep}`)) {
      problems.push(problem('inputs', path, 'the path leads out of the repository'));
      continue;
    }
    const hash = await hashOfFile(file);
    if (hash === null) problems.push(problem('inputs', path, 'not in the repository'));
    else if (hash !== sha256) problems.push(problem('inputs', path, 'not what was built from'));
  }
  return problems;
}

async function hashOfFile(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
