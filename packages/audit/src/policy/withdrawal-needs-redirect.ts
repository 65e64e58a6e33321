import type { PolicyRule } from './policy.ts';

// Inputs are files of the build, and redirects have a rule of their own; codes cannot have a redirect.
const exempt: ReadonlySet<string> = new Set(['inputs', 'redirects', 'codes', 'dataset']);

export const withdrawalNeedsRedirect: PolicyRule = {
  name: 'withdrawal-needs-redirect',
  description: 'A record is withdrawn only with a redirect that says why.',
  *check({ diff, after }) {
    const redirected = new Set(after.redirects.map(({ id }) => id));
    for (const { class: name, record, id, path } of diff.changes) {
      if (name !== 'withdrawn' || path !== '' || record === 'dataset') continue;
      if (exempt.has(record) || redirected.has(id)) continue;
      yield {
        record,
        id,
        path,
        message: 'the record is gone, and nothing says what became of it',
        fix: 'Bring it back, or add a redirect of the kind moved, split or withdrawn with its reason.',
      };
    }
  },
};
