export { diffFiles, diffFilesByTurns } from '../stream/diff-files.ts';
export { rebuildPackage } from '../verify/rebuild.ts';
export {
  type Verification,
  type VerifyOptions,
  verifyPackage,
} from '../verify/verify-package.ts';
export type { VerifyCheck, VerifyProblem } from '../verify/verify-problem.ts';
export { parsePackageSpec, withPackage } from './fetch-package.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { loadDataset } from './load-dataset.ts';
export { LoadError, type LoadErrorCode, type LoadIssue } from './load-error.ts';
export { repositoryAt } from './load-git.ts';
export { type InputOptions, loadInput } from './load-input.ts';
export { type Place, type ProjectScan, scanProject } from './scan-project.ts';
export { writeWhole } from './write-whole.ts';
