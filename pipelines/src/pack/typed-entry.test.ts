import { expect, test } from 'vitest';
import { typedEntry } from './typed-entry.ts';

test('both module systems import one declaration, and that the ids', () => {
  const files = typedEntry(
    "export { FigureId } from '../generated/ids.js';\n",
    'export type FigureId = never;\n',
  );
  expect(files.get('index.d.ts')).toBe("export * from './entry.cjs';\n");
  expect(files.get('index.d.cts')).toBe(files.get('index.d.ts'));
  expect(files.get('entry.d.cts')).toBe("export { FigureId } from './ids.cjs';\n");
});

test('types that import what is not shipped along are refused', () => {
  const bundled =
    "import { Dataset } from '@darkfigure/schema';\nexport { FigureId } from '../generated/ids.js';\n";
  expect(() => typedEntry(bundled, '')).toThrow(/@darkfigure\/schema/);
});

test('types that lost their ids are refused', () => {
  expect(() => typedEntry('export type FigureId = any;', '')).toThrow(/generated\/ids/);
});
