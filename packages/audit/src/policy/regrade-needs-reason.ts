import type { RecordType } from '../compare/record-type.ts';
import type { PolicyRule } from './policy.ts';

/** Which field gives the reason for which grade. */
const reasons: Readonly<Partial<Record<RecordType, Readonly<Record<string, string>>>>> = {
  sources: { 'reliability/grade': 'reliability/reason' },
  figures: {
    'reliability/grade': 'reliability/reason',
    'credibility/grade': 'credibility/reason',
  },
  claims: { verdict: 'rationale', confidence: 'rationale' },
};

export const regradeNeedsReason: PolicyRule = {
  name: 'regrade-needs-reason',
  description: 'A grade, verdict or confidence changes only together with the reason given for it.',
  *check({ diff }) {
    const changed = new Set(diff.changes.map(({ record, id, path }) => `${record} ${id} ${path}`));
    for (const { record, id, path, before, after } of diff.changes) {
      if (record === 'dataset') continue;
      const reason = reasons[record]?.[path];
      if (reason === undefined || changed.has(`${record} ${id} ${reason}`)) continue;
      yield {
        record,
        id,
        path,
        message: `${path} went from ${String(before)} to ${String(after)} for the same reason as before`,
        fix: `Say in ${reason} why it is another now.`,
      };
    }
  },
};
