import { resolve } from 'node:path';
import {
  checkPolicy,
  defaultPolicy,
  diff,
  type Policy,
  parsePolicy,
  renderHtml,
  renderMarkdown,
  renderText,
} from '@darkfigure/audit';
import { diffFilesByTurns } from '@darkfigure/audit/load';
import { fetchOptions } from '../args/option.ts';
import type { Args } from '../args/parse-args.ts';
import type { Io } from '../io.ts';
import { loadNamed } from '../load-named.ts';
import { readInput } from '../read-input.ts';
import { UsageError } from '../usage-error.ts';
import type { LongAnswer, Verb } from './verb.ts';

export const diffVerb: Verb = {
  name: 'diff',
  about: 'compare two datasets: every change with old and new figures, lost coverage first',
  notes: [
    'Each may be a data folder, a package folder, a package tarball (.tgz), git:REVISION, worktree, name@version or a version alone. Only the last two ask the network.',
    'Exits with 0 where nothing differs, 1 where the changes keep the policy, 3 where the two cannot be compared, 4 where the policy is broken. Without --policy every rule holds: a withdrawal needs a redirect, an id published once still resolves, a published reading stays, an interval narrows only by a new publication, a grade changes only with its reason.',
  ],
  positionals: { names: ['before', 'after'], least: 2 },
  options: [
    { name: 'markdown', about: 'print Markdown instead of text' },
    { name: 'html', about: 'print a page that stands for itself, with the intervals drawn' },
    {
      name: 'lines',
      about: 'of two folders of any size, print one JSON change a line as it is met; no policy',
    },
    { name: 'policy', value: 'FILE', about: 'the rules that hold, and their exceptions' },
    ...fetchOptions,
  ],
  examples: [
    'darkfigure diff 0.1.0 0.2.0',
    'darkfigure diff darkfigure-dataset-0.1.0.tgz packages/dataset/data --html > report.html',
    'darkfigure diff git:HEAD worktree --policy darkfigure.policy.json --markdown',
  ],
  run: async (args, io) => {
    refuseTogether(args);
    const [old = '', now = ''] = args.positionals;
    if (args.isOn('lines')) return changeLines(resolve(io.cwd, old), resolve(io.cwd, now));
    const policy = await policyOf(args, io);
    const before = await loadNamed(old, args, io);
    const after = await loadNamed(now, args, io);
    const found = diff(before, after);
    const report = checkPolicy({ before, after, diff: found }, policy);
    return {
      code: report.breaches.length > 0 ? 4 : found.counts.total === 0 ? 0 : 1,
      json: { ...found, policy: report },
      text: (layout) => {
        if (args.isOn('html')) return renderHtml(found, report);
        return args.isOn('markdown')
          ? renderMarkdown(found, report)
          : renderText(found, layout, report);
      },
    };
  },
};

/** Throws UsageError where options were given of which one takes the other’s effect away. */
function refuseTogether(args: Args): void {
  // JSON is what --lines prints, whether it is asked for or not.
  const outputs = ['json', 'markdown', 'html', 'lines'].filter(
    (name) => args.isOn(name) && !(name === 'json' && args.isOn('lines')),
  );
  if (outputs.length > 1) {
    const given = outputs.map((name) => `--${name}`);
    const message = `${given.join(' and ')} exclude each other: the answer is printed in one form.`;
    throw new UsageError('invalid-value', message, given.join(' '));
  }
  if (args.isOn('lines') && args.isOn('policy')) {
    const message =
      '--lines holds no policy, which needs both datasets as a whole: leave out --lines to have the policy held, or --policy to have the changes alone.';
    throw new UsageError('invalid-value', message, '--lines --policy');
  }
}

/** The changes of two data folders, counted on their way. */
function changeLines(before: string, after: string): LongAnswer {
  let count = 0;
  function* counted() {
    for (const change of diffFilesByTurns(before, after)) {
      if (change !== null) count += 1;
      yield change;
    }
  }
  return {
    what: 'comparing line by line',
    lines: counted(),
    code: () => (count === 0 ? 0 : 1),
  };
}

async function policyOf(args: Args, io: Io): Promise<Policy> {
  const file = args.value('policy');
  if (file === undefined) return defaultPolicy;
  return parsePolicy(await readInput(io.cwd, file), file);
}
