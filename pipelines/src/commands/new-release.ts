import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue, PipelineError } from '../issue/issue.ts';
import { MissingAnswersError } from '../release/new-release/collect-answers.ts';
import { givenAnswers } from '../release/new-release/given-answers.ts';
import { AnswersError } from '../release/new-release/release-record.ts';
import { StoppedError } from '../release/new-release/stopped-error.ts';
import { RefusedError, runCommand } from './run-command.ts';
import { takeInRelease } from './take-in-release.ts';
import { invokedFrom, treeAt } from './tree.ts';
import { writingIn } from './writing-in.ts';

const usage = `npm run new-release -- <source> <release> --from <table.csv>
    [--title <text>] [--publisher <text>] [--published <date>|none] [--url <address>|none] [--seen <address>]
    [--seen-kind primary|reprint|secondary] [--seen-on <date>] [--relay] [--locator <text>] [--layout <file name>]
    [--accept <doubt>]… [--because <why>] [--dry-run] [--json] [--root <folder>]

Takes a publisher's new table into raw/<source>/<release>/: shows what it makes and what is doubtful, and stops before that.
What is missing is asked for on a terminal. --layout is the name that the table gets, by which the source module reads it.
Each doubt is accepted by its own name, and --because says why, in a changeset that everybody reads in the changelog.
While it asks, no other command writes here.
Exit codes: 0 taken in, 1 refused or doubtful (nothing is written), 2 usage, 3 could not run.`;

const options = {
  from: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  seen: { type: 'string' },
  'seen-kind': { type: 'string' },
  'seen-on': { type: 'string' },
  relay: { type: 'boolean', default: false },
  locator: { type: 'string' },
  layout: { type: 'string' },
  accept: { type: 'string', multiple: true, default: [] as string[] },
  because: { type: 'string' },
  root: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const wrongUse = (message: string) => {
    console.error(`new-release: ${message}\n\n${usage}`);
    return 2;
  };
  const [source, release, ...rest] = positionals;
  if (source === undefined || release === undefined || rest.length > 0)
    return wrongUse('expected a source and a release');
  if (values.from === undefined) return wrongUse('expected --from <table.csv>');
  const because = values.because?.trim() ?? '';
  if (values.accept.length > 0 && because === '') return wrongUse('--accept needs --because <why>');
  const tree = treeAt(values.root);
  const from = resolve(invokedFrom, values.from);
  const request = {
    source,
    release,
    kind: values.relay ? 'relay' : 'original',
    from,
    file: values.layout ?? basename(from),
    locator: values.locator,
    given: givenAnswers(values),
    accept: values.accept,
    because,
    json: values.json,
    dryRun: values['dry-run'],
  } as const;
  // Nothing else may change the tree between what is shown and what is written.
  return writingIn(tree.root, 'new-release', () => takeInRelease(tree, request));
}

await runCommand('new-release', usage, async () => {
  try {
    return await main();
  } catch (error) {
    if (error instanceof PipelineError) throw new RefusedError(error.issues.map(formatIssue));
    if (error instanceof AnswersError) throw new RefusedError(error.issues);
    if (error instanceof StoppedError) throw new RefusedError([`\n${error.message}`]);
    if (!(error instanceof MissingAnswersError)) throw error;
    console.error(`new-release: ${error.message}, and there is no terminal to ask on\n\n${usage}`);
    return 2;
  }
});
