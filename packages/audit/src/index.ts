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
export {
  type History,
  type HistoryEdition,
  type HistoryInput,
  type HistoryVintage,
  history,
} from './history/history.ts';
export { renderHtml } from './html/render-html.ts';
export type { TextIssue } from './json/text-issue.ts';
export { checkLock } from './lock/check-lock.ts';
export {
  type FigureLock,
  type LockedClaim,
  type LockedDataset,
  type LockedFigure,
  lockFile,
  lockText,
} from './lock/figure-lock.ts';
export { type FoundIds, findIds } from './lock/find-ids.ts';
export { LockError } from './lock/lock-error.ts';
export {
  isFailure,
  type LockFinding,
  type LockFindingKind,
  type TextAdvice,
} from './lock/lock-finding.ts';
export { type MadeLock, makeLock } from './lock/make-lock.ts';
export { parseLock } from './lock/parse-lock.ts';
export { checkPolicy, type PolicyReport, policyRules } from './policy/check-policy.ts';
export { parsePolicy } from './policy/parse-policy.ts';
export {
  type Breach,
  defaultPolicy,
  type Policy,
  type PolicyException,
  type PolicyRule,
  type PolicyRuleName,
} from './policy/policy.ts';
export { PolicyError } from './policy/policy-error.ts';
export { contentText } from './render/content-text.ts';
export { renderMarkdown } from './render/render-markdown.ts';
export { renderText, type TextOptions } from './render/render-text.ts';
export { groupDigits, readAsText, readingText, valueText } from './render/value-text.ts';
