export type {
  Cause,
  Change,
  Counts,
  Coverage,
  Diff,
  Reading,
  Side,
  Step,
  Tier,
} from './change/change.ts';
export { changeClasses } from './change/change-classes.ts';
export { type RevisionSize, revisionSize } from './change/revision-size.ts';
export { compareSteps, semverOf } from './change/semver-of.ts';
export { diff } from './compare/diff.ts';
export { diffRecords } from './compare/diff-records.ts';
export { OrderError, type OrderIssue } from './compare/order-error.ts';
export { type RecordOf, type RecordType, recordKey, recordTypes } from './compare/record-type.ts';
export { renderMarkdown } from './render/render-markdown.ts';
export { renderText, type TextOptions } from './render/render-text.ts';
export { groupDigits, readingText, valueText } from './render/value-text.ts';
