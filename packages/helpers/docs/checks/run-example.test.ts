import { expect, test } from 'vitest';
import { pageExample } from './page-example.ts';
import { runExample } from './run-example.ts';
import { typeErrors } from './type-errors.ts';

const run = (code: string) => runExample({ name: 'page', code }, {});

test('the blocks of a page are one program, other languages are left out', () => {
  const page = 'A\n```ts\nconst a = 1;\n```\n```sh\nls\n```\n```ts\nconsole.log(a);\n```\n';
  expect(pageExample('p', page)?.code).toBe('const a = 1;\n\nconsole.log(a);\n');
  expect(pageExample('p', '# Only words')).toBeNull();
});

test('what is printed is held against its mark, line by line, on the line or below', () => {
  expect(run('console.log(1); // → 1')).toEqual([]);
  expect(run('console.log({ a: [1] });\n// → { a: [ 1 ] }')).toEqual([]);
  expect(run('for (const n of [1, 2]) console.log(n);\n// → 1\n// → 2')).toEqual([]);
  expect(run("console.log('one two');\n// → one\n//   two\nconst b = 1;")).toEqual([]);
  expect(run("console.log('a long text');\n// → a […] text")).toEqual([]);
});

test('another text, a line too many or too few, and an unmarked line are mismatches', () => {
  expect(run('console.log(2); // → 1')).toEqual([
    { at: 'page, line 1', expected: ['1'], received: ['2'] },
  ]);
  expect(run("console.log('a.c'); // → abc")).toHaveLength(1);
  expect(run("console.log('abc'); // → a.c")).toHaveLength(1);
  expect(run('const a = 1; // → 1')).toHaveLength(1);
  expect(run('console.log(1); console.log(2); // → 2')).toHaveLength(1);
  expect(run('console.log(1);')).toEqual([
    { at: 'page, at its end', expected: [], received: ['1'] },
  ]);
});

test('an announced error is held against its name and message; another one ends the run', () => {
  const fails = "throw new RangeError('too far');";
  expect(run(`${fails}\n// throws RangeError: too far`)).toEqual([]);
  expect(run(`${fails}\n// throws TypeError: too far`)).toHaveLength(1);
  expect(run('const a = 1;\n// throws RangeError: too far')).toHaveLength(1);
  expect(() => run(fails)).toThrow('too far');
});

test('an example that does not compile is told with its line', () => {
  const examples = [
    { name: 'good', code: "import { catalog } from '@darkfigure/helpers';\ncatalog.edition;" },
    { name: 'bad', code: "\nimport { catalog } from '@darkfigure/helpers';\ncatalog.figure('x');" },
  ];
  expect(typeErrors(examples)).toEqual([expect.stringMatching(/^bad, line 3: /)]);
});
