import { expect, test } from 'vitest';
import { reachProblems } from './reachable.ts';

const problems = (
  exports: Parameters<typeof reachProblems>[0],
  files: Readonly<Record<string, string>>,
) => [...reachProblems(exports, new Map(Object.entries(files)))];

test('the star of a pattern stands for a name, not for nothing, and begins and ends as it says', () => {
  const files = { 'dist/json/a.json': '', 'dist/json/b/c.json': '' };
  const exports = { './json/*.json': './dist/json/*.json' };
  expect(problems(exports, files)).toEqual([]);
  expect(problems(exports, { ...files, 'dist/json/.json': '' })).toEqual([
    'dist/json/.json is shipped, but nothing leads to it',
  ]);
  // Node asks for more than the two ends: they may not overlap either.
  expect(problems({ './a*a': './dist/a*a' }, { 'dist/a': '' })).toEqual([
    'exports lead to dist/a*a, which is not there',
    'dist/a is shipped, but nothing leads to it',
  ]);
  expect(problems(exports, { ...files, 'dist/other/a.json': '', 'dist/json/a.txt': '' })).toEqual([
    'dist/json/a.txt is shipped, but nothing leads to it',
    'dist/other/a.json is shipped, but nothing leads to it',
  ]);
});

test('what is no module imports nothing, whatever its text says', () => {
  const said = "import x from './gone.js'; require('./gone.cjs'); new URL('./gone.json')";
  for (const name of ['a.json', 'a.js.map', 'a.txt', 'js', 'a.tsv'])
    expect(problems({ './a': `./dist/${name}` }, { [`dist/${name}`]: said })).toEqual([]);
  for (const name of ['a.js', 'a.mjs', 'a.cjs'])
    expect(problems({ './a': `./dist/${name}` }, { [`dist/${name}`]: said })).toEqual([
      `dist/${name} imports dist/gone.js, which is not there`,
      `dist/${name} imports dist/gone.cjs, which is not there`,
      `dist/${name} imports dist/gone.json, which is not there`,
    ]);
  for (const [name, wanted] of [
    ['a.d.ts', 'dist/gone.d.ts'],
    ['a.d.mts', 'dist/gone.d.ts'],
    ['a.d.cts', 'dist/gone.d.ts'],
  ])
    expect(
      problems({ './a': `./dist/${name}` }, { [`dist/${name}`]: "export * from './gone.js';" }),
    ).toEqual([`dist/${name} imports ${wanted}, which is not there`]);
});

test('imports are followed on and on, upwards too, and a package of another name is none of its files', () => {
  const files = {
    'dist/index.js': "export * from './deep/a.js';\nimport 'elsewhere';\nimport y from 'other';\n",
    'dist/deep/a.js': "export * from '../b.js';",
    'dist/b.js': 'export * from "./deep/c.js";\n//# sourceMappingURL=b.js.map',
    'dist/b.js.map': '',
    'dist/deep/c.js': '',
  };
  expect(problems('./dist/index.js', files)).toEqual([]);
  expect(problems({ '.': './dist/index.js', './no': null }, files)).toEqual([]);
  expect(problems(null, { 'dist/b.js': '', 'dist/a.js': '' })).toEqual([
    'dist/a.js is shipped, but nothing leads to it',
    'dist/b.js is shipped, but nothing leads to it',
  ]);
});
