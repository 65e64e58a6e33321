import type { PolicyReport } from '../policy/check-policy.ts';
import type { Breach } from '../policy/policy.ts';

/** One breach in unescaped text: what it is about, what is wrong, what to do. */
export interface PolicyLine {
  readonly what: string;
  readonly message: string;
  readonly advice: string;
}

/** A policy report for reading; empty where nothing breaks the policy and nothing is excused. */
export function policyLines({ breaches, excused }: PolicyReport): {
  readonly title: string;
  readonly lines: readonly PolicyLine[];
}[] {
  return [
    {
      title: `Against the policy (${breaches.length})`,
      lines: breaches.map((breach) => ({
        what: whatOf(breach),
        message: breach.message,
        advice: breach.fix,
      })),
    },
    {
      title: `Excused (${excused.length})`,
      lines: excused.map((breach) => ({
        what: whatOf(breach),
        message: breach.message,
        advice: `Excused: ${breach.why}`,
      })),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function whatOf({ rule, record, id, path }: Breach): string {
  return `${rule}: ${record} ${id}${path === '' ? '' : ` ${path}`}`;
}
