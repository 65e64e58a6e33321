import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset, Redirect } from '@darkfigure/schema';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureOf, vintageOf } from './fixture/made-up-figure.ts';
import { packDataset } from './fixture/pack-dataset.ts';
import { generatedFiles } from './generated-files.ts';
import { packedFiles } from './packed-files.ts';

const repository = join(import.meta.dirname, '../../..');
let folder: string;
const at = (...path: readonly string[]) => join(folder, ...path);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-given-up-'));
  await cp(join(repository, 'packages/dataset/src'), at('dataset/src'), {
    recursive: true,
    filter: (path) => !path.endsWith('.test.ts'),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figure = (end: string) => figureOf(end, [vintageOf({ kind: 'point', value: 12 })]);
/** Published: five figures. */
const published: Dataset = {
  ...packDataset,
  figures: ['2001', '2002', '2003', '2004', '2005'].map(figure),
};
const id = (end: string) => `made-up/persons/us/${end}`;
const since = '2027.01';
const redirects: readonly Redirect[] = [
  { id: 'claim/nothing', kind: 'withdrawn', to: null, reason: 'Nobody said it.', since },
  { id: id('2001'), kind: 'moved', to: id('2005'), reason: 'A year of its own.', since },
  { id: id('2002'), kind: 'split', to: [id('2004'), id('2005')], reason: 'By half.', since },
  { id: id('2003'), kind: 'withdrawn', to: null, reason: 'Counted twice. */ {@link x}', since },
  { id: 'made-up/people', kind: 'moved', to: 'made-up/persons', reason: 'A better name.', since },
];
const kept = published.figures.filter(({ id: of }) => of === id('2004') || of === id('2005'));
const later: Dataset = { ...published, figures: kept, redirects };

/** A program of the days of the first edition, which names every id in every way. */
const program = `
import type { ClaimId, FigureId, MeasureId } from '@darkfigure/dataset';
import { catalog } from '@darkfigure/helpers';
import { persons_us_2001, persons_us_2002, persons_us_2003, persons_us_2004 } from './sources/made-up.js';
export const quoted: readonly FigureId[] = ['${['2001', '2002', '2003', '2004', '2005'].map(id).join("', '")}'];
export const figures = () => [catalog.figure('${id('2001')}'), catalog.figure('${id('2003')}')];
export const unit = (): 'victims' => catalog.figure('${id('2002')}').scope.unit;
export const measures: readonly MeasureId[] = ['made-up/persons'];
export const texts = () => [persons_us_2001, persons_us_2002, persons_us_2003, persons_us_2004].map((of) => of.vintages[0]?.text);
`;
const oldNames = `
import type { ClaimId, MeasureId } from '@darkfigure/dataset';
import { catalog } from '@darkfigure/helpers';
export const claim: ClaimId = 'claim/nothing';
export const measure: MeasureId = 'made-up/people';
export const newId: '${id('2005')}' | '${id('2004')}' | undefined = undefined;
// @ts-expect-error of an id that moved the figure has another
export const moved: '${id('2001')}' = catalog.figure('${id('2001')}').id;
export const stays: '${id('2004')}' = catalog.figure('${id('2004')}').id;
`;

/** Lays the ids and the modules that an edition makes. */
function layEdition(dataset: Dataset): void {
  for (const [name, content] of generatedFiles(dataset)) lay(`dataset/generated/${name}`, content);
  for (const [name, content] of packedFiles(dataset, '1.2.3'))
    if (name.startsWith('sources/'))
      lay(name, content.replace('../index.cjs', '@darkfigure/dataset'));
  lay('package.json', '{"type":"module"}');
}

/** What the compiler says of a program beside an edition. */
function compiled(dataset: Dataset, text: string): readonly string[] {
  layEdition(dataset);
  lay('program.ts', text);
  const source = (path: string) => [join(repository, path)];
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    types: ['node'],
    typeRoots: source('node_modules/@types'),
    paths: {
      '@darkfigure/dataset': [at('dataset/src/index.ts')],
      '@darkfigure/schema': source('packages/schema/src/index.ts'),
      '@darkfigure/helpers': source('packages/helpers/src/index.ts'),
    },
  };
  const made = ts.createProgram([at('program.ts')], options);
  const file = made.getSourceFile(at('program.ts'));
  return [...made.getSyntacticDiagnostics(), ...made.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}

function lay(path: string, content: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

test('a program that names what was published compiles against it, and after ids were given up with a reason', () => {
  expect(compiled(published, program)).toEqual([]);
  expect(compiled(later, program)).toEqual([]);
  expect(compiled(later, oldNames)).toEqual([]);
});

test('a measure that was withdrawn with its figures leaves the programs that compute with them as they were', () => {
  const [measure] = packDataset.measures;
  if (measure === undefined) throw new Error('the fixture is empty');
  const gone = (end: string) => ({
    ...figure(end),
    id: `made-up/gone/us/${end}`,
    measure: 'made-up/gone',
  });
  const measures = [...published.measures, { ...measure, id: 'made-up/gone' }];
  const before: Dataset = {
    ...published,
    measures,
    figures: [...published.figures, gone('2001'), gone('2002')],
  };
  const reason = 'Nobody counted.';
  const after: Dataset = {
    ...later,
    redirects: [
      ...redirects,
      { id: 'made-up/gone', kind: 'withdrawn', to: null, reason, since },
      { id: 'made-up/gone/us/2001', kind: 'withdrawn', to: null, reason, since },
      { id: 'made-up/gone/us/2002', kind: 'withdrawn', to: null, reason, since },
    ],
  };
  const computing = `
import { catalog, sum } from '@darkfigure/helpers';
const gone = () => catalog.figure('made-up/gone/us/2001');
export const unit = (): 'victims' => gone().scope.unit;
export const total = () => sum([gone(), catalog.figure('made-up/gone/us/2002'), catalog.figure('${id('2005')}')]);
export const totalUnit = (): 'victims' => total().unit;
`;
  expect(compiled(before, computing)).toEqual([]);
  expect(compiled(after, computing)).toEqual([]);
});

test('one that is gone without a word is told by the compiler', () => {
  const said = compiled({ ...later, redirects: [] }, program).join('\n');
  for (const name of [id('2001'), id('2002'), id('2003'), 'persons_us_2001', 'persons_us_2003'])
    expect(said).toContain(name);
});

test('an editor strikes the old names through, and says why', () => {
  layEdition(later);
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [at('sources/made-up.d.cts')],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => ({ noLib: true }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  };
  const text = ts.sys.readFile(at('sources/made-up.d.cts')) ?? '';
  const service = ts.createLanguageService(host);
  const told = (name: string) =>
    service
      .getQuickInfoAtPosition(at('sources/made-up.d.cts'), text.indexOf(`${name}: Figure`))
      ?.tags?.map((tag) => `${tag.name} ${tag.text?.map((part) => part.text).join('')}`);
  expect(told('persons_us_2001')).toEqual([
    `deprecated "${id('2001')}" moved to ${id('2005')}: A year of its own. (edition 2027.01)`,
  ]);
  expect(told('persons_us_2003')?.join()).toMatch(
    /^deprecated "made-up\/persons\/us\/2003" was withdrawn: Counted twice\..+\(edition 2027\.01\)$/,
  );
  expect(told('persons_us_2004')).toBeUndefined();
});

test.each(['js', 'cjs'])(
  'the module of the source (.%s) still links, and leads on or says why there is nothing',
  async (ending) => {
    layEdition(later);
    const path = at(`sources/made-up.${ending}`);
    const module = (
      ending === 'cjs' ? createRequire(path)(path) : await import(pathToFileURL(path).href)
    ) as Record<string, { readonly id: string; readonly vintages: readonly unknown[] }>;
    expect(module.persons_us_2001).toBe(module.persons_us_2005);
    expect(module.persons_us_2003?.id).toBe(id('2003'));
    expect(() => module.persons_us_2003?.vintages).toThrow(
      '"made-up/persons/us/2003" was withdrawn: Counted twice. */ {@link x}',
    );
    expect(() => ({ ...module.persons_us_2002 })).toThrow(
      `"${id('2002')}" was split into ${id('2004')}, ${id('2005')}: By half.`,
    );
    expect(() => JSON.stringify(module.persons_us_2002)).toThrow('was split into');
    expect(() => `${module.persons_us_2002}`).toThrow('was split into');
    expect((module.madeUp as unknown as { figures: unknown[] }).figures).toHaveLength(2);
  },
);
