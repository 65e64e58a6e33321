import { rebuildPackage, repositoryAt, type VerifyOptions } from '@darkfigure/audit/load';
import type { Args } from '../args/parse-args.ts';
import type { Io } from '../io.ts';
import { folderAt } from '../read-input.ts';
import { sayWaiting } from '../say-waiting.ts';
import { stoppable } from '../stoppable.ts';
import { UsageError } from '../usage-error.ts';

/** What the command was given to hold a package against, as the audit takes it. */
export async function verifyOptions(args: Args, io: Io): Promise<VerifyOptions> {
  return {
    integrity: integrityOf(args.value('integrity')),
    ...(await repositoryOptions(args, io)),
  };
}

function integrityOf(text: string | undefined): string | undefined {
  if (text === undefined || /^sha512-[A-Za-z0-9+/]{86}==$/.test(text)) return text;
  const message =
    '--integrity takes "sha512-" and 88 characters, as a registry or a lock file gives it.';
  throw new UsageError('invalid-value', message, text);
}

async function repositoryOptions(
  args: Args,
  io: Io,
): Promise<Pick<VerifyOptions, 'repository' | 'rebuilt'>> {
  const named = args.value('repository');
  const repository = named === undefined ? undefined : (await folderAt(io.cwd, named)).path;
  if (!args.isOn('rebuild')) return { repository };
  const root = repository ?? (await repositoryAt(io.cwd));
  const work = stoppable(io, (signal) => rebuildPackage(root, signal));
  return {
    repository: root,
    rebuilt: await sayWaiting(io, 'building the package anew', work),
  };
}
