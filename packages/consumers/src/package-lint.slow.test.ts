import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

interface Problem {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
  readonly typesFileName?: string;
}

/** What are-the-types-wrong finds; entries that patterns hide are named, for it does not look for them. */
function typeProblems(name: string): readonly Problem[] {
  const hidden = ['json/figures.json', 'sources/nhth', 'sources/nhth.json'];
  const args = [
    tarballOf(name),
    '--format',
    'json',
    ...(name === 'dataset' ? ['--include-entrypoints', ...hidden] : []),
  ];
  // Into a file: it ends before a pipe has taken all that it says. It fails where it finds anything, which is looked at here.
  const file = join(inject('stranger'), '..', `types-of-${name}.json`);
  const output = openSync(file, 'w');
  spawnSync(bin('attw'), args, { stdio: ['ignore', output, 'ignore'] });
  closeSync(output);
  const told = readFileSync(file, 'utf8');
  const { analysis } = JSON.parse(told) as {
    analysis: { problems: Problem[]; entrypoints: Record<string, unknown> };
  };
  if (name === 'dataset')
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining(hidden.map((entry) => `./${entry}`)),
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

test.each(packages)('are-the-types-wrong finds in %s no more than the exception', (name) => {
  const found = typeProblems(name).filter(
    (problem) => !beforeExports(problem) && !noModule(problem) && !esmOnly(name, problem),
  );
  expect(found.filter((problem) => !jsonDefault(problem))).toEqual([]);
  // An exception that is none any more is to be taken out.
  expect(found.length > 0).toBe(name === 'dataset');
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
