import { expect, test } from 'vitest';
import { reachProblems } from './reachable.ts';

const files = new Map([
  ['dist/index.js', "import { a } from './part.js';\n//# sourceMappingURL=index.js.map\n"],
  ['dist/index.js.map', '{}'],
  // What is minified says it at the end of a line.
  [
    'dist/part.js',
    "export const a = new URL('./data.json', import.meta.url);//# sourceMappingURL=part.js.map",
  ],
  ['dist/part.js.map', '{}'],
  ['dist/index.d.ts', "export * from './types.cjs';"],
  ['dist/types.d.cts', ''],
  ['dist/json/x.json', ''],
  ['dist/data.json', ''],
]);
const exports = {
  '.': { import: { types: './dist/index.d.ts', default: './dist/index.js' } },
  './json/*.json': './dist/json/*.json',
  './package.json': './package.json',
};

test('everything is reached, by an export or by an import of what is', () => {
  expect([...reachProblems(exports, files)]).toEqual([]);
});

test.each<[string, Map<string, string>, object, RegExp]>([
  [
    'a file that nothing leads to',
    new Map([...files, ['dist/json/x.txt', '']]),
    exports,
    /x\.txt is shipped/,
  ],
  [
    'an export without a file',
    files,
    { ...exports, './y': './dist/y.js' },
    /dist\/y\.js, which is not there/,
  ],
  [
    'a pattern without a file',
    files,
    { ...exports, './z/*': './dist/z/*.js' },
    /dist\/z\/\*\.js, which is not there/,
  ],
  [
    'an import without a file',
    new Map([...files, ['dist/part.js', "require('./gone.cjs')"]]),
    exports,
    /part\.js imports dist\/gone\.cjs/,
  ],
  [
    'a source map without a file',
    new Map([...files].filter(([name]) => !name.endsWith('.map'))),
    exports,
    /index\.js imports dist\/index\.js\.map/,
  ],
  [
    'types without a file',
    new Map([...files].filter(([name]) => name !== 'dist/types.d.cts')),
    exports,
    /imports dist\/types\.d\.cts/,
  ],
])('%s is said', (_name, shipped, led, message) => {
  const problems = [...reachProblems(led as typeof exports, shipped)];
  expect(problems.some((problem) => message.test(problem))).toBe(true);
});
