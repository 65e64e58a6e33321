import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { recordsText } from './records-text.ts';

const scratch = mkdtempSync(join(tmpdir(), 'darkfigure-records-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const module = 'export const text=`{"of":"the records"}\n%%%`;\n';
const text = '{"of":"the records"}\n%%%';
const noBundle = () => {
  throw new SyntaxError('words of Node');
};
const fileOf = (name: string, content?: string): string => {
  const file = join(scratch, name);
  if (content !== undefined) writeFileSync(file, content);
  return file;
};
const textOf = (file: string, bundled: () => unknown) => {
  const read = () => readFileSync(file, 'latin1');
  return recordsText({ file, bytes: module.length, read, bundled });
};
const refusal = (file: string, bundled: () => unknown = noBundle): unknown => {
  try {
    return textOf(file, bundled);
  } catch (error) {
    return error;
  }
};

test('the text of the module is read from its file', () => {
  expect(textOf(fileOf('whole.js', module), noBundle)).toBe(text);
});

test('a bundle answers where no file stands beside it, or a stranger’s', () => {
  const bundled = () => text;
  expect(textOf(fileOf('none.js'), bundled)).toBe(text);
  const other = fileOf('other.js', 'export const text=`of others`;\n');
  expect(textOf(other, bundled)).toBe(text);
});

test('a file that is missing is named, with what to do', () => {
  const file = fileOf('none.js');
  expect(refusal(file)).toMatchObject({
    name: 'DatasetFileError',
    code: 'missing-file',
    issues: [{ file, message: 'is missing' }],
    message: `${file} is missing. Delete the folder of @darkfigure/dataset and install it again; a program that was moved elsewhere needs this file too.`,
  });
});

test.each([
  ['cut off', module.slice(0, 30), '30 bytes'],
  ['empty', '', '0 bytes'],
  ['with other line breaks', module.replaceAll('\n', '\r\n'), '48 bytes'],
  ['filled up with zeros', module.slice(0, 30).padEnd(module.length, '\0'), 'other content'],
])('a file that is %s is called damaged', (name, content, found) => {
  const file = fileOf(`${name}.js`, content);
  expect(refusal(file)).toMatchObject({
    code: 'damaged-file',
    issues: [{ file, message: `is damaged: ${found} where 46 bytes were published` }],
  });
  // What Node makes of such a file is no better.
  expect(refusal(file, () => undefined)).toMatchObject({ code: 'damaged-file' });
  expect(refusal(file, () => '')).toMatchObject({ code: 'damaged-file' });
});

test('a folder in its place cannot be read', () => {
  const file = fileOf('folder.js');
  mkdirSync(file);
  const message = 'cannot be read (EISDIR)';
  expect(refusal(file)).toMatchObject({ code: 'unreadable-file', issues: [{ file, message }] });
});
