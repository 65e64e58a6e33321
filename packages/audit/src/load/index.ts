export { defaultLimits, type Limits } from './limits.ts';
export { loadDataset } from './load-dataset.ts';
export { LoadError, type LoadErrorCode, type LoadIssue } from './load-error.ts';
