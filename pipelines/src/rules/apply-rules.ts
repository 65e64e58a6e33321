import type { Dataset } from '@darkfigure/schema';
import type { Issue } from '../issue/issue.ts';
import { errorRules } from './error-rules.ts';
import { ledgerRules } from './ledger-rules.ts';
import { mutationRules } from './mutation-rules.ts';
import { partRules } from './part-rules.ts';
import { publicationRules } from './publication-rules.ts';
import { referenceRules } from './reference-rules.ts';
import type { Rule, RuleException } from './rule.ts';
import { scopeRules } from './scope-rules.ts';
import { seriesRules } from './series-rules.ts';
import { shareRules } from './share-rules.ts';
import { textRules } from './text-rules.ts';
import { trustRules } from './trust-rules.ts';
import { valueRules } from './value-rules.ts';
import { verdictRules } from './verdict-rules.ts';
import { vintageRules } from './vintage-rules.ts';

/** Every rule that the dataset is held to. */
export const rules: readonly Rule[] = [
  ...scopeRules,
  ...valueRules,
  ...errorRules,
  ...trustRules,
  ...vintageRules,
  ...textRules,
  ...partRules,
  ...shareRules,
  ...seriesRules,
  ...publicationRules,
  ...referenceRules,
  ...ledgerRules,
  ...verdictRules,
  ...mutationRules,
];

/** Holds a dataset to the rules. A known exception is no issue; an exception that nothing breaks any more is one. */
export function applyRules(
  dataset: Dataset,
  applied: readonly Rule[],
  exceptions: readonly RuleException[],
): Issue[] {
  const issues: Issue[] = [];
  const met = new Set<RuleException>();
  for (const rule of applied) {
    for (const { id, found } of rule.check(dataset)) {
      const exception = exceptions.find((entry) => entry.rule === rule.id && entry.id === id);
      if (exception !== undefined) met.add(exception);
      else
        issues.push({
          code: 'rule',
          file: id,
          line: 0,
          column: 0,
          message: `${rule.id}: ${found}`,
          expected: rule.message,
        });
    }
  }
  for (const exception of exceptions) {
    if (!met.has(exception))
      issues.push({
        code: 'stale-entry',
        file: 'pipelines/src/rules/exceptions',
        line: 0,
        column: 0,
        message: `${exception.id} no longer breaks ${exception.rule}`,
        expected: 'only exceptions that are needed',
      });
  }
  return issues;
}
