import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  parsePackageSpec,
  type Verification,
  verifyPackage,
  withPackage,
} from '@darkfigure/audit/load';
import { fetchOptions } from '../args/option.ts';
import type { Args } from '../args/parse-args.ts';
import { fetchCall } from '../fetch-call.ts';
import type { Io } from '../io.ts';
import { installedFolder } from '../project-data.ts';
import { sayWaiting } from '../say-waiting.ts';
import { stoppable } from '../stoppable.ts';
import type { Verb } from './verb.ts';
import { verifyLines } from './verify-lines.ts';
import { verifyOptions } from './verify-options.ts';

export const verifyVerb: Verb = {
  name: 'verify',
  about: 'check every byte of a dataset package against its manifest, its schemas and its ids',
  notes: [
    'Takes a package folder, a tarball or name@version; without one, the package that is installed here. Of a folder it reads package.json, README, licences and dist/, which is all that npm installs.',
    'The manifest lists every file but itself. Whoever changes a package can write its manifest anew: --integrity holds the tarball against what a registry or a lock file says, --rebuild against what the repository builds.',
    'Exits with 1 where anything is not as it was built, 3 where there is nothing to verify: no package, no tarball, an empty file.',
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
    ...fetchOptions,
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
      text: (layout) => `${verifyLines(found, layout).join('\n')}\n`,
    };
  },
};

async function verified(args: Args, io: Io): Promise<Verification> {
  const [input] = args.positionals;
  const path = input === undefined ? installedFolder(io.cwd) : resolve(io.cwd, input);
  const found = await stat(path).catch(() => undefined);
  const name = input ?? 'the installed package';
  const options = await verifyOptions(args, io, found?.isDirectory() === true ? name : null);
  const spec = input === undefined || found !== undefined ? null : parsePackageSpec(input);
  if (spec === null) {
    return sayWaiting(io, `verifying ${name}`, verifyPackage(path, options));
  }
  const call = fetchCall(args, io);
  const work = stoppable(io, (signal) =>
    withPackage(spec, { ...call, signal }, (tarball) => verifyPackage(tarball, options)),
  );
  return sayWaiting(io, `fetching ${name}`, work);
}
