import { join } from 'node:path';
import { journals } from '../release/files/journals.ts';
import { recoverFiles, replaceFiles } from '../release/files/replace-files.ts';
import { tryRelease } from '../release/files/stage-release.ts';
import { standingRelease } from '../release/files/standing-release.ts';
import { acceptByHand } from '../release/new-release/accept-by-hand.ts';
import type { Ask } from '../release/new-release/collect-answers.ts';
import { formatPreview } from '../release/new-release/format-preview.ts';
import { type NamedDoubt, namedDoubts } from '../release/new-release/named-doubts.ts';
import { releaseReplacements } from '../release/new-release/release-replacements.ts';
import { type Weighing, weighDoubts } from '../release/new-release/weigh-doubts.ts';
import { askOnTerminal } from './ask-on-terminal.ts';
import { otherContent, type ReleaseRequest, releaseFiles } from './release-files.ts';
import { RefusedError } from './run-command.ts';
import { sayStep } from './say-step.ts';
import { modulesOf, type Tree } from './tree.ts';

/** Takes a table into raw/: its exit code. Throws RefusedError where nothing may be written. */
export async function takeInRelease(tree: Tree, request: ReleaseRequest): Promise<number> {
  const { source, release, json } = request;
  recoverFiles(tree.root, journals.newRelease);
  // Whoever reads JSON is a program.
  const ask = json ? undefined : askOnTerminal();
  const files = await releaseFiles(tree, request, ask);
  const stands = standingRelease(join(tree.raw, source, release), files);
  switch (stands) {
    case 'other':
      throw otherContent(request);
    case 'same': {
      const said = `raw/${source}/${release} is there already, byte for byte.`;
      console.log(json ? JSON.stringify({ outcome: 'there-already' }) : said);
      return 0;
    }
    case 'none':
      break;
    default:
      stands satisfies never;
  }
  sayStep('new-release', 'trying the table');
  const options = { raw: tree.raw, ...(await modulesOf(tree)) };
  const { preview, wrong, unknown } = tryRelease(options, source, release, files);
  const doubts = namedDoubts(preview.doubts, unknown);
  const tell = (outcome: string, open: readonly NamedDoubt[] = []) => {
    if (json) console.log(JSON.stringify({ outcome, ...preview, doubts, open, errors: wrong }));
  };
  if (!json) console.log(formatPreview(preview, wrong, unknown));
  if (wrong.length > 0) {
    tell('wrong');
    throw new RefusedError(['mend what is wrong above'], json);
  }
  const weighed = weighDoubts(doubts, request.accept);
  const why = await reasonFor(weighed, request.because, ask);
  if (weighed.kind !== 'accepted' && why === undefined) {
    tell('doubtful', weighed.open);
    throw new RefusedError(weighed.issues, json);
  }
  if (request.dryRun) {
    tell('would-be-written');
    return 0;
  }
  const replacements = releaseReplacements(request, files, doubts, why ?? '');
  replaceFiles(tree.root, journals.newRelease, replacements);
  tell('written');
  if (!json)
    console.log(
      `raw/${source}/${release} written. Now: npm run regenerate, and read its report and its changeset.`,
    );
  return 0;
}

/** Why what was doubtful is right: as given, or as somebody at the terminal says. */
async function reasonFor(
  weighed: Weighing,
  because: string,
  ask: Ask | undefined,
): Promise<string | undefined> {
  switch (weighed.kind) {
    case 'accepted':
      return because;
    case 'open':
      return acceptByHand(weighed.open, ask);
    case 'stale':
      return undefined;
    default:
      return weighed satisfies never;
  }
}
