import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue, PipelineError } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import { journals } from '../release/files/journals.ts';
import { type Replacement, recoverFiles, replaceFiles } from '../release/files/replace-files.ts';
import { readNewTable, standing, tryRelease } from '../release/files/stage-release.ts';
import { becauseChangeset } from '../release/new-release/because-changeset.ts';
import {
  type Ask,
  collectAnswers,
  MissingAnswersError,
} from '../release/new-release/collect-answers.ts';
import { formatPreview } from '../release/new-release/format-preview.ts';
import { acceptance, type NamedDoubt, namedDoubts } from '../release/new-release/named-doubts.ts';
import type { ReleaseAnswers } from '../release/new-release/release-answers.ts';
import {
  AnswersError,
  problemWithAnswer,
  problemWithName,
  releaseRecord,
} from '../release/new-release/release-record.ts';
import { StoppedError } from '../release/new-release/stopped-error.ts';
import { askOnTerminal } from './ask-on-terminal.ts';
import { RefusedError, runCommand } from './run-command.ts';
import { sayStep } from './say-step.ts';
import { invokedFrom, modulesOf, type Tree, treeAt } from './tree.ts';
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

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

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
  const table = resolve(invokedFrom, values.from);
  // Nothing else may change the tree between what is shown and what is written.
  return writingIn(tree.root, 'new-release', () =>
    takenIn(tree, source, release, table, because, values),
  );
}

async function takenIn(
  tree: Tree,
  source: string,
  release: string,
  from: string,
  because: string,
  values: Given,
): Promise<number> {
  const { accept = [], json = false } = values;
  recoverFiles(tree.root, journals.newRelease);
  const publisher = publisherOf(tree.raw, source);
  const badName = problemWithName(release);
  if (badName !== undefined) throw new RefusedError([badName]);
  const table = readNewTable(from);
  const file = values.layout ?? basename(from);
  const place = join(tree.raw, source, release);
  // Known before anybody is asked seven questions for nothing.
  if (existsSync(place) && standing(join(place, file), table.text) !== 'same')
    throw new RefusedError([otherContent(source, release)]);
  // Whoever reads JSON is a program.
  const ask = json ? undefined : askOnTerminal();
  const answers = await collectAnswers(given(values), publisher, ask, problemWithAnswer);
  const record = releaseRecord(source, release, values.relay ? 'relay' : 'original', answers, {
    file,
    sha256: table.sha256,
    locator: values.locator,
  });
  const files = new Map([
    ['release.json', `${JSON.stringify(record, null, 2)}\n`],
    [file, table.text],
  ]);
  if (existsSync(place)) {
    const others = readdirSync(place).some((name) => !files.has(name));
    const same = [...files].every(([name, text]) => standing(join(place, name), text) === 'same');
    if (others || !same) throw new RefusedError([otherContent(source, release)]);
    const said = `raw/${source}/${release} is there already, byte for byte.`;
    console.log(json ? JSON.stringify({ outcome: 'there-already' }) : said);
    return 0;
  }
  sayStep('new-release', 'trying the table');
  const { preview, wrong, unknown } = tryRelease(
    { raw: tree.raw, ...(await modulesOf(tree)) },
    source,
    release,
    files,
  );
  const doubts = namedDoubts(preview.doubts, unknown);
  const tell = (outcome: string, open: readonly NamedDoubt[] = []) => {
    if (json) console.log(JSON.stringify({ outcome, ...preview, doubts, open, errors: wrong }));
  };
  if (!json) console.log(formatPreview(preview, wrong, unknown));
  if (wrong.length > 0) {
    tell('wrong');
    throw new RefusedError(['mend what is wrong above'], json);
  }
  const { open, stale } = acceptance(doubts, accept);
  if (stale.length > 0) {
    tell('doubtful', open);
    const names = doubts.map(({ name }) => name);
    throw new RefusedError(
      stale.map((name) => {
        const near = nearest(name, names);
        return `--accept ${name}: no such doubt${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}`;
      }),
      json,
    );
  }
  const why = open.length === 0 ? because : await acceptedByHand(open, ask);
  if (why === undefined) {
    tell('doubtful', open);
    throw new RefusedError(
      [
        'look at the above and teach the source module what it cannot read; what is right in spite of it, accept by name:',
        `  ${open.map(({ name }) => `--accept '${name}'`).join(' ')} --because '<why>'`,
      ],
      json,
    );
  }
  if (values['dry-run']) {
    tell('would-be-written');
    return 0;
  }
  const replacements: Replacement[] = [
    { kind: 'folder', path: join('raw', source, release), files },
  ];
  if (doubts.length > 0) {
    const lines = doubts.map(({ said }) => said);
    const changeset = becauseChangeset(`${source}/${release}`, lines, why);
    const path = join('.changeset', changeset.file);
    replacements.unshift({ kind: 'file', path, content: changeset.content });
  }
  replaceFiles(tree.root, journals.newRelease, replacements);
  tell('written');
  if (!json)
    console.log(
      `raw/${source}/${release} written. Now: npm run regenerate, and read its report and its changeset.`,
    );
  return 0;
}

/** Who publishes a source, by its source.json. Throws RefusedError where there is no such source. */
function publisherOf(raw: string, source: string): string {
  const sources = readdirSync(raw).filter((name) => existsSync(join(raw, name, 'source.json')));
  if (!sources.includes(source)) {
    const near = nearest(source, sources);
    throw new RefusedError([
      `no source "${source}"${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}. A new source starts with raw/<source>/source.json and its module.`,
    ]);
  }
  const json = readFileSync(join(raw, source, 'source.json'), 'utf8');
  return (JSON.parse(json) as { publisher: string }).publisher;
}

function otherContent(source: string, release: string): string {
  return `raw/${source}/${release} is there with other content. Raw tables are append-only: take another name for the release.`;
}

/** Asks for each doubt by its name; the reason, or `undefined` where one is not accepted or nobody can be asked. */
async function acceptedByHand(
  open: readonly NamedDoubt[],
  ask: Ask | undefined,
): Promise<string | undefined> {
  if (ask === undefined) return undefined;
  for (const { name } of open) {
    const answer = await ask(`Accept ${name}? (yes, or anything else to stop)`, 'no');
    if (answer === undefined) throw new StoppedError();
    if (answer.trim() !== 'yes') return undefined;
  }
  const why = await ask('Why, for the changelog', undefined);
  if (why === undefined) throw new StoppedError();
  return why.trim() === '' ? undefined : why.trim();
}

function given(values: Readonly<Record<string, unknown>>): Partial<ReleaseAnswers> {
  const named = {
    title: values.title,
    publisher: values.publisher,
    published: values.published,
    url: values.url,
    seen: values.seen,
    seenKind: values['seen-kind'],
    seenOn: values['seen-on'],
  };
  return Object.fromEntries(
    Object.entries(named).filter(([, value]) => typeof value === 'string'),
  ) as Partial<ReleaseAnswers>;
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
