import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  parsePackageSpec,
  rebuildPackage,
  repositoryAt,
  type Verification,
  type VerifyOptions,
  verifyPackage,
  withPackage,
} from '@darkfigure/audit/load';
import { registryOption } from '../args/option.ts';
import type { Args } from '../args/parse-args.ts';
import type { Io } from '../io.ts';
import { installedFolder } from '../project-data.ts';
import { folderAt } from '../read-input.ts';
import { type Layout, paragraph } from '../render/layout.ts';
import { sayWaiting } from '../say-waiting.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from './verb.ts';

/** Problems that the text spells out; JSON holds all. */
const SHOWN = 30;

export const verifyVerb: Verb = {
  name: 'verify',
  about: 'check every byte of a dataset package against its manifest, its schemas and its ids',
  notes: [
    'Takes a package folder, a tarball or name@version; without one, the package that is installed here. Of a folder it reads package.json, README, licences and dist/, which is all that npm installs.',
    'The manifest lists every file but itself. Whoever changes a package can write its manifest anew: --integrity holds the tarball against what a registry or a lock file says, --rebuild against what the repository builds.',
    'Exits with 1 where anything is not as it was built, 3 where there is nothing to verify.',
  ],
  positionals: { names: ['package'], least: 0 },
  options: [
    {
      name: 'repository',
      value: 'PATH',
      about: 'also compare the raw files of this repository with the hashes that were built from',
    },
    {
      name: 'integrity',
      value: 'HASH',
      about: 'the sha512-… that a registry or a lock file gives for the tarball',
    },
    {
      name: 'rebuild',
      about:
        'also build the tarball anew from the repository (--repository, or the one here) and compare the bytes',
    },
    registryOption,
  ],
  examples: [
    'darkfigure verify',
    'darkfigure verify darkfigure-dataset-0.1.0.tgz --repository .',
    'darkfigure verify darkfigure-dataset-0.1.0.tgz --rebuild',
    'darkfigure verify @darkfigure/dataset@0.1.0 --json',
  ],
  run: async (args, io) => {
    const found = await verified(args, io);
    return {
      code: found.problems.length === 0 ? 0 : 1,
      json: found,
      text: (layout) => `${linesOf(found, layout).join('\n')}\n`,
    };
  },
};

async function verified(args: Args, io: Io): Promise<Verification> {
  const [input] = args.positionals;
  const options = {
    integrity: integrityOf(args.value('integrity')),
    ...(await repositoryOptions(args, io)),
  };
  const verify = (name: string, path: string) =>
    sayWaiting(io, `verifying ${name}`, verifyPackage(path, options));
  if (input === undefined) return verify('the installed package', installedFolder(io.cwd));
  const path = resolve(io.cwd, input);
  const spec = parsePackageSpec(input);
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  if (exists || spec === null) return verify(input, path);
  const from = { cwd: io.cwd, registry: args.value('registry') };
  const work = withPackage(spec, from, (tarball) => verifyPackage(tarball, options));
  return sayWaiting(io, `fetching ${input}`, work);
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
  const repository = named === undefined ? undefined : await folderAt(io.cwd, named);
  if (!args.isOn('rebuild')) return { repository };
  const root = repository ?? (await repositoryAt(io.cwd));
  return {
    repository: root,
    rebuilt: await sayWaiting(io, 'building the package anew', rebuildPackage(root)),
  };
}

const grounds: Readonly<Record<Verification['anchor'], string>> = {
  manifest:
    'Held against its own manifest alone: a package that was changed together with it is found by its tarball only, with --integrity or --rebuild.',
  integrity: 'Held against its own manifest, and the tarball against the integrity that was given.',
  rebuild: 'Held against its own manifest, and the tarball against one that was built anew.',
};

function linesOf(
  { name, version, edition, checked, anchor, problems }: Verification,
  layout: Layout,
): string[] {
  const { files, bytes, records, inputs } = checked;
  const say = (text: string, indent = '') => paragraph(text, layout, indent);
  const isRead = files > 0;
  const raw = inputs === 0 ? '' : `, ${inputs} raw files`;
  return [
    ...say(
      isRead
        ? `${name} ${version} (edition ${edition}): ${files} files, ${bytes} bytes, ${records} records${raw}.`
        : 'No package can be read from this.',
    ),
    ...(problems.length === 0
      ? say('Every byte, record and id is as it was built.')
      : say(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`)),
    ...problems.slice(0, SHOWN).flatMap(({ check, file, line, message }) => {
      const where = file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `;
      return say(`${check}: ${where}${message}`, '  ');
    }),
    ...(problems.length > SHOWN
      ? say(`and ${problems.length - SHOWN} more: --json shows all`, '  ')
      : []),
    ...(isRead ? say(grounds[anchor]) : []),
  ];
}
