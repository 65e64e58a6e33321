import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkPackage,
  createPackageFromTarballData,
  type Problem as Found,
  Package,
} from '@arethetypeswrong/core';
import { expect, inject, test } from 'vitest';
import { packages } from './packages.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../../..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const tarballOf = (name: string) => {
  const folder = join(inject('stranger'), '..');
  const start = name === 'cli' ? /^darkfigure-\d/ : new RegExp(`^darkfigure-${name}-\\d`);
  const file = readdirSync(folder).find((entry) => start.test(entry));
  if (file === undefined) throw new Error(`no tarball of ${name}`);
  return join(folder, file);
};

/** What a problem may say of where it is. */
type Problem = Found & {
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
  readonly typesFileName?: string;
};

const unpacked = (name: string) => createPackageFromTarballData(readFileSync(tarballOf(name)));

/**
 * What are-the-types-wrong finds, with our other packages beside this one, as they are installed; without them it would take
 * their types for values. Entries that patterns hide are named, for it does not look for them.
 */
async function typeProblems(name: string): Promise<readonly Problem[]> {
  const includeEntrypoints =
    name === 'dataset' ? ['json/figures.json', 'sources/nhth', 'sources/nhth.json'] : [];
  const { packageName, packageVersion } = unpacked(name);
  const files = Object.fromEntries(
    packages
      .map(unpacked)
      .flatMap((beside) => beside.listFiles().map((file) => [file, beside.readFile(file)])),
  );
  const analysis = await checkPackage(new Package(files, packageName, packageVersion), {
    includeEntrypoints,
  });
  if (!('entrypoints' in analysis)) throw new Error(`${name} has no types`);
  expect(Object.keys(analysis.entrypoints)).toEqual(
    expect.arrayContaining(includeEntrypoints.map((entry) => `./${entry}`)),
  );
  return analysis.problems;
}

/**
 * The one exception. In Node the default export of a JSON module is the JSON, and so the declaration says; the tool
 * compares it with what a CommonJS file of that content would export.
 */
const jsonDefault = ({ kind, typesFileName = '' }: Problem) =>
  kind === 'FalseExportDefault' && /\/dist\/(?:json|types)\/[^/]+\.d\.mts$/.test(typesFileName);
/** The resolution of TypeScript before 4.7 knows no subpaths; nobody has types there for what is not the entry. */
const beforeExports = ({ kind, entrypoint, resolutionKind }: Problem) =>
  kind === 'NoResolution' && entrypoint !== '.' && resolutionKind === 'node10';
/** Files that no program imports: a tool opens them by their path. */
const noModule = ({ kind, entrypoint }: Problem) =>
  kind === 'NoResolution' && /\.(?:jsonld|cff)$/.test(entrypoint ?? '');
/** The command has an entry for ES modules only, and is mostly run. */
const esmOnly = (name: string, { kind, resolutionKind = '' }: Problem) =>
  name === 'cli' && kind === 'NoResolution' && /^node10$|^node16-cjs$/.test(resolutionKind);

test.each(packages)('publint finds nothing in %s', (name) => {
  expect(run(bin('publint'), ['run', '--strict', tarballOf(name)], root)).toMatch('All good!');
});

test.each(packages)('are-the-types-wrong finds in %s no more than the exception', async (name) => {
  const found = (await typeProblems(name)).filter(
    (problem) => !beforeExports(problem) && !noModule(problem) && !esmOnly(name, problem),
  );
  expect(found.filter((problem) => !jsonDefault(problem))).toEqual([]);
  // An exception that is none any more is to be taken out.
  expect(found.length > 0).toBe(name === 'dataset');
});

test.each(packages)('no source map of %s says in which folder it was built', (name) => {
  const shipped = unpacked(name);
  const maps = shipped.listFiles().filter((file) => file.endsWith('.map'));
  expect(maps.length).toBeGreaterThan(0);
  for (const map of maps)
    for (const source of JSON.parse(shipped.readFile(map)).sources)
      expect(source, map).toMatch(/^(?:\.\.\/)*[\w@-][\w./@-]*$/);
});

test('nothing shipped runs at install, and the helpers bring nothing but the data', () => {
  const installed = join(inject('stranger'), 'node_modules/@darkfigure');
  const of = (path: string) =>
    JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
      scripts?: Record<string, string>;
      dependencies?: Record<string, string>;
    };
  for (const path of [
    ...readdirSync(installed).map((name) => join(installed, name)),
    join(installed, '../darkfigure'),
  ])
    expect(
      Object.keys(of(path).scripts ?? {}).filter((script) => /install|prepare/.test(script)),
    ).toEqual([]);
  expect(Object.keys(of(join(installed, 'helpers')).dependencies ?? {})).toEqual([
    '@darkfigure/dataset',
  ]);
  expect(of(join(installed, 'dataset')).dependencies ?? {}).toEqual({});
});
