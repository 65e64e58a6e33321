import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ids } from './answers.ts';
import { compile } from './compile.ts';

const notAny = `type IsAny<T> = 0 extends 1 & T ? true : false;
const no = <T,>(_isAny: IsAny<T> extends true ? never : 'typed') => {};
`;
const esm = `import { catalog, describe, type FigureId } from '@darkfigure/helpers';
import { createCatalog } from '@darkfigure/helpers/core';
import { dataset, type Figure } from '@darkfigure/dataset';
import { nhth } from '@darkfigure/dataset/sources/nhth';
import { diff } from '@darkfigure/audit';
import { loadDataset } from '@darkfigure/audit/load';
import { figureSchema } from '@darkfigure/schema';
import { currentVintages } from '@darkfigure/schema/rules';
`;
const cjs = esm.replace(
  /^import (\{.*\}) from ('.*');$/gm,
  (_line, names: string, from: string) => {
    const types = [...names.matchAll(/type (\w+)/g)].map(([, name]) => name);
    const values = names.replace(/,? ?type \w+/g, '');
    const imported = types.map((name) => `import type { ${name} } from ${from};\n`).join('');
    return `${imported}import ${values} from ${from};`;
  },
);
const use = `${notAny}
const id: FigureId = '${ids.unknown}';
const figure = catalog.figure(id);
no<typeof figure>('typed');
no<typeof figure.scope.unit>('typed');
no<typeof dataset>('typed');
no<(typeof dataset.figures)[number]>('typed');
no<typeof nhth.source.id>('typed');
no<typeof createCatalog>('typed');
no<typeof diff>('typed');
no<typeof loadDataset>('typed');
no<typeof currentVintages>('typed');
no<ReturnType<typeof figureSchema.parse>>('typed');
const sentence: string = describe(figure);
const plain: readonly Figure[] = dataset.figures;
if (figure.state === 'settled' && figure.value.kind === 'interval') {
  const level: number | null = figure.value.level;
  void level;
}
// @ts-expect-error an id that does not exist
catalog.figure('nhth/cases-identified/us/1066');
// @ts-expect-error a code that does not exist
catalog.find({ unit: 'victms' });
// @ts-expect-error figures do not add up
figure + figure;
// @ts-expect-error a source that does not exist
catalog.find({ source: 'nhtt' });
// @ts-expect-error a disputed figure has no one value
catalog.figure(id).value;
void [sentence, plain];
`;
const jsonUse = `${notAny}
no<typeof figures>('typed');
const id: string | undefined = figures[0]?.id;
// @ts-expect-error no such field
figures[0]?.vlaue;
void id;
`;
const jsonFrom = (ending: string) =>
  `import figures from '@darkfigure/dataset/json/figures.json'${ending};\n${jsonUse}`;
const attribute = jsonFrom(" with { type: 'json' }");
const required = `import figures = require('@darkfigure/dataset/json/figures.json');\n${jsonUse}`;

const cases: readonly (readonly [string, object, Readonly<Record<string, string>>])[] = [
  [
    'nodenext, ESM',
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { 'use.mts': esm + use, 'json.mts': attribute },
  ],
  [
    'nodenext, CommonJS',
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { 'use.cts': cjs + use, 'json.cts': required },
  ],
  [
    'node16, ESM',
    { module: 'node16', moduleResolution: 'node16' },
    { 'use.mts': esm + use, 'json.mts': jsonFrom('') },
  ],
  [
    'node16, CommonJS',
    { module: 'node16', moduleResolution: 'node16' },
    { 'use.cts': cjs + use, 'json.cts': required },
  ],
  [
    'bundler',
    { module: 'esnext', moduleResolution: 'bundler' },
    { 'use.ts': esm + use, 'json.ts': attribute },
  ],
];

test.each(cases)(
  'TypeScript, %s: everything is typed, wrong ids do not compile',
  (_name, options, files) => {
    expect(compile(inject('stranger'), options, files)).toBe('');
  },
);

const byName = `import { catalog } from '@darkfigure/helpers';
import { casesIdentified_us_2024, nhth } from '@darkfigure/dataset/sources/nhth';
catalog.figure(casesIdentified_us_2024.id);
const same: (typeof nhth.figures)[number] = casesIdentified_us_2024;
// @ts-expect-error a figure of the list may be one that no longer is, for all that the compiler knows
catalog.figure(same.id);
// @ts-expect-error a figure that does not exist
import { casesIdentified_us_1066 } from '@darkfigure/dataset/sources/nhth';
`;
// What a .cts imports is compiled to `require`, and typed by what `require` leads to.
test.each([
  ['nodenext', 'mts'],
  ['nodenext', 'cts'],
  ['node16', 'cts'],
  ['bundler', 'mts'],
])('%s, .%s: a figure that is imported by name is asked for by its id', (how, ending) => {
  const options = { module: how === 'bundler' ? 'esnext' : how, moduleResolution: how };
  expect(compile(inject('stranger'), options, { [`by-name.${ending}`]: byName })).toBe('');
});

test('node16 has no import attributes, as the page of the data says, and TypeScript still types JSON there', () => {
  const options = { module: 'node16', moduleResolution: 'node16' };
  expect(compile(inject('stranger'), options, { 'json.mts': attribute })).toMatch(/TS2823/);
  const page = join(inject('stranger'), 'node_modules/@darkfigure/dataset/README.md');
  expect(readFileSync(page, 'utf8')).toContain('`node16` does not know the `with`');
});

/** zod asks for 5.4 of whoever has its types checked too. */
const withoutZod = (text: string) => text.replace(/^.*figureSchema.*$/gm, '');

test('TypeScript 5.0 is the oldest that the pages promise: everything is typed, wrong ids do not compile', () => {
  const [project, tools] = [inject('stranger'), inject('tools')];
  const oldest = join(tools, 'node_modules/typescript-oldest/bin/tsc');
  // JSON in an ES module is typed from 5.7 on: before, its default export was taken for the module.
  const files = { 'use.mts': withoutZod(esm + use), 'json.cts': required };
  const options = { module: 'node16', moduleResolution: 'node16' };
  expect(compile(project, options, files, oldest)).toBe('');
  const wrong = "import { catalog } from '@darkfigure/helpers';\ncatalog.figure('nhth');\n";
  expect(compile(project, options, { 'wrong.mts': wrong }, oldest)).toMatch(/TS2345/);
  for (const page of ['helpers', 'dataset'])
    expect(
      readFileSync(join(project, 'node_modules/@darkfigure', page, 'README.md'), 'utf8'),
    ).toMatch(/TypeScript 5\.0/);
});

test('a compiler that finds no types would be noticed', () => {
  const wrong = `${notAny}declare const lost: any;\nno<typeof lost>('typed');\n`;
  expect(
    compile(inject('stranger'), { module: 'nodenext' }, { 'wrong.mts': `${wrong}export {};\n` }),
  ).toMatch(/TS2345/);
});
