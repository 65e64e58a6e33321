import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expected, question, sentence } from './answers.ts';
import { run } from './run.ts';
import { runtimes } from './runtimes.ts';

const stranger = inject('stranger');

/** Every published module, and whether its subpaths hold the same as its entry. */
const rest = `
loadDataset('node_modules/@darkfigure/dataset').then((loaded) => console.log(JSON.stringify({
  ...answer,
  figures: dataset.figures.length > 1000 && figures.length === dataset.figures.length,
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
      // CommonJS, which nothing shakes, has the source as a whole.
      `const victimsIdentified_world_2022 = require('@darkfigure/dataset/sources/tip-report').tipReport.figures.find(({ id }) => id === 'tip-report/victims-identified/world/2022');`,
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
    nhth: true,
    same: 0,
    schema: true,
    vintages: true,
  });
  expect(answer.sentence).toMatch(sentence);
});

test.each(runtimes(inject('tools')))('%s runs the command line', (_version, node) => {
  const main = join(stranger, 'node_modules/darkfigure/dist/main.js');
  const told = run(node, [main, 'figure', 'tip-report/victims-identified/world/2022'], stranger);
  expect(told).toMatch(/115,324/);
});
