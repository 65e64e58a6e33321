import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expected, ids, question, sentence } from './answers.ts';
import { run } from './run.ts';
import { runtimes } from './runtimes.ts';

const stranger = inject('stranger');

/** Every published module, and whether its subpaths hold the same as its entry. */
const rest = `
loadDataset('node_modules/@darkfigure/dataset').then((loaded) => console.log(JSON.stringify({
  ...answer,
  figures: dataset.figures.length > 1000 && figures.length === dataset.figures.length,
  whole: JSON.stringify(whole) === JSON.stringify(dataset),
  nhth: JSON.stringify(nhth) === JSON.stringify(nhthJson) && nhth.source.id === 'nhth',
  same: loaded.figures.length === dataset.figures.length && diff(loaded, loaded).changes.length,
  schema: figureSchema.safeParse(dataset.figures[0]).success,
  vintages: currentVintages.length > 0 && loadDataset.length > 0 && escapeTerminal('\\u001b').length > 1,
})));
`;
const modules = [
  ['{ catalog, describe }', '@darkfigure/helpers'],
  ['{ createCatalog }', '@darkfigure/helpers/core'],
  ['{ dataset }', '@darkfigure/dataset'],
  ['{ nhth }', '@darkfigure/dataset/sources/nhth'],
  ['{ diff }', '@darkfigure/audit'],
  ['{ loadDataset }', '@darkfigure/audit/load'],
  ['{ escapeTerminal }', '@darkfigure/audit/terminal'],
  ['{ figureSchema }', '@darkfigure/schema'],
  ['{ currentVintages }', '@darkfigure/schema/rules'],
] as const;
const json = [
  ['figures', '@darkfigure/dataset/json/figures.json'],
  ['nhthJson', '@darkfigure/dataset/sources/nhth.json'],
  ['whole', '@darkfigure/dataset/dataset.json'],
] as const;
const programs = {
  ESM: {
    file: 'use.mjs',
    text: [
      ...modules.map(([names, from]) => `import ${names} from '${from}';`),
      ...json.map(([name, from]) => `import ${name} from '${from}' with { type: 'json' };`),
      `import { victimsIdentified_world_2022 } from '@darkfigure/dataset/sources/tip-report';`,
    ],
  },
  CommonJS: {
    file: 'use.cjs',
    text: [
      ...[...modules, ...json].map(([names, from]) => `const ${names} = require('${from}');`),
      `const { victimsIdentified_world_2022 } = require('@darkfigure/dataset/sources/tip-report');`,
    ],
  },
};
const cases = runtimes(inject('tools')).flatMap(([version, node]) =>
  (['ESM', 'CommonJS'] as const).map((system) => [version, system, node] as const),
);

test.each(cases)('%s, %s: every entry loads and answers the same', (version, system, node) => {
  const { file, text } = programs[system];
  writeFileSync(join(stranger, file), `${text.join('\n')}\n${question}\n${rest}`);
  expect(run(node, ['--version'], stranger)).toMatch(`v${version.replace('Node ', '')}.`);
  const answer = JSON.parse(run(node, ['--no-warnings', file], stranger));
  expect(answer).toMatchObject({
    ...expected,
    figures: true,
    whole: true,
    nhth: true,
    same: 0,
    schema: true,
    vintages: true,
  });
  expect(answer.sentence).toMatch(sentence);
});

test.each(
  runtimes(inject('tools')).flatMap(([version, node]) => [
    [version, 'its own in the place of the entry', 'module.exports = { catalog }', node] as const,
    [version, 'modules read anew', 'delete require.cache[name]', node] as const,
  ]),
)(
  '%s refuses in words, by the class that was imported, also where a test has %s',
  (_version, _what, change, node) => {
    const file = join(stranger, 'mocked.cjs');
    writeFileSync(
      file,
      `const { catalog, UnknownIdError } = require('@darkfigure/helpers');
for (const [name, module] of Object.entries(require.cache)) if (/darkfigure.helpers/.test(name)) ${change};
try { catalog.figure('nhth/nothing'); } catch (error) { console.log(error instanceof UnknownIdError, error.message); }
`,
    );
    expect(run(node, [file], stranger)).toMatch(/^true No figure has the id "nhth\/nothing"/);
  },
);

test.each(runtimes(inject('tools')))('%s runs the command line', (_version, node) => {
  const main = join(stranger, 'node_modules/darkfigure/dist/main.js');
  const told = run(node, [main, 'figure', 'tip-report/victims-identified/world/2022'], stranger);
  expect(told).toMatch(/115,324/);
});

/** What is imported and what is required in one process, and what a bundler would take. */
const together = `
import { createRequire } from 'node:module';
import * as helpers from '@darkfigure/helpers';
import * as core from '@darkfigure/helpers/core';
import { dataset } from '@darkfigure/dataset';
import * as bundled from './node_modules/@darkfigure/helpers/dist/index.js';
import * as nhth from '@darkfigure/dataset/sources/nhth';
import * as bundledNhth from './node_modules/@darkfigure/dataset/dist/sources/nhth.js';
const require = createRequire(import.meta.url);
const required = require('@darkfigure/helpers');
const requiredNhth = require('@darkfigure/dataset/sources/nhth');
const requiredCore = require('@darkfigure/helpers/core');
const id = '${ids.victims}';
const read = () => ['catalog', 'operations'].map((name) => Object.keys(require.cache).some((file) => file.endsWith(name + '.cjs')));
const parts = [read(), helpers.catalog.figure(id).text, read()];
const said = (by, of) => by.describe(of.catalog.figure(id));
const thrown = (call) => { try { call(); } catch (error) { return error; } };
const refused = (by) => thrown(() => by.catalog.figure('nhth/nothing'));
console.log(JSON.stringify({
  oneDataset: require('@darkfigure/dataset').dataset === dataset,
  oneCode: [helpers, required, core].every((of) => Object.keys(requiredCore).every((name) => of[name] === requiredCore[name])),
  caught: [
    refused(required) instanceof helpers.UnknownIdError,
    thrown(() => core.sum([helpers.catalog.figure(id), helpers.catalog.figure(id)])) instanceof required.ScopeError,
    thrown(() => core.createCatalog({})) instanceof required.InvalidOptionError,
  ],
  // What is imported of CommonJS is a default, too.
  names: [helpers, required, bundled].map((of) => Object.keys(of).filter((name) => !/^(default|module\\.exports)$/.test(name)).sort().join()),
  said: [said(helpers, required), said(required, helpers), said(helpers, bundled), said(helpers, helpers)],
  shares: [[helpers, required], [required, helpers], [helpers, helpers]].map(([by, of]) =>
    JSON.stringify(by.share(helpers.catalog.figure('${ids.labour}'), of.catalog.figure('${ids.victims}')))),
  traced: [helpers, required].map((by) => /^UnknownIdError: [^]*\\bat .*figure /.test(refused(by).stack)),
  parts: [...parts, read()],
  nhth: [nhth, bundledNhth, requiredNhth].map((of) => JSON.stringify(Object.keys(of).sort().map((name) => [name, of[name]]))),
}));
`;

test.each(['mjs', 'cjs'])(
  'an error that nobody catches is shown without much code (%s)',
  (system) => {
    const file = join(stranger, `uncaught.${system}`);
    const from = `'@darkfigure/helpers'`;
    const load =
      system === 'mjs'
        ? `import { catalog } from ${from};`
        : `const { catalog } = require(${from});`;
    writeFileSync(file, `${load}\ncatalog.figure('nhth/nothing');\n`);
    const { stderr } = spawnSync(process.execPath, [file], { cwd: stranger, encoding: 'utf8' });
    expect(stderr).toMatch(/UnknownIdError: No figure has the id "nhth\/nothing"/);
    for (const line of stderr.split('\n')) expect(line.length).toBeLessThan(400);
  },
);

test.each(runtimes(inject('tools')))(
  '%s: import, require and a bundler get one data and one code, and take what another gave',
  (_version, node) => {
    writeFileSync(join(stranger, 'together.mjs'), together);
    const { names, said, shares, nhth, ...rest } = JSON.parse(
      run(node, ['--no-warnings', 'together.mjs'], stranger),
    );
    expect(rest).toEqual({
      oneDataset: true,
      oneCode: true,
      caught: [true, true, true],
      traced: [true, true],
      // No code is read of the catalog before somebody asks it, nor of the operations for a figure.
      parts: [[false, false], '115,324', [true, false], [true, true]],
    });
    expect(names[0]).toMatch(/\bcatalog\b.*\bsum\b/);
    expect(said[0]).toMatch(sentence);
    for (const alike of [names, said, shares, nhth]) expect(new Set(alike).size).toBe(1);
    expect(nhth[0]).toContain('"casesIdentified_us_2023"');
  },
);
