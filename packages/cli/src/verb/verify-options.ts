import { rebuildPackage, repositoryAt, type VerifyOptions } from '@darkfigure/audit/load';
import type { Args } from '../args/parse-args.ts';
import type { Io } from '../io.ts';
import { folderAt } from '../read-input.ts';
import { sayWaiting } from '../say-waiting.ts';
import { stoppable } from '../stoppable.ts';
import { UsageError } from '../usage-error.ts';

/**
 * What the command was given to hold a package against, as the audit takes it.
 *
 * @param folder What the package is called, where it is a folder; null where it is a tarball, or will be.
 */
export async function verifyOptions(
  args: Args,
  io: Io,
  folder: string | null,
): Promise<VerifyOptions> {
  const integrity = integrityOf(args.value('integrity'));
  if (folder !== null) refuseForFolder(args, folder);
  return { integrity, ...(await repositoryOptions(args, io)) };
}

/** Throws UsageError where a folder is to be held against what only a tarball can be held against. */
function refuseForFolder(args: Args, name: string): void {
  const given = ['integrity', 'rebuild'].find((option) => args.isOn(option));
  if (given === undefined) return;
  const of = given === 'integrity' ? 'is that of a tarball' : 'builds a tarball to compare with';
  const message = `--${given} ${of}, and ${name} is a folder: name the tarball (.tgz) instead, or name@version to have it fetched.`;
  throw new UsageError('invalid-value', message, name);
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
