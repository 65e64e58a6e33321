import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../helpers/README.md'), 'utf8');
const [, code = ''] = /^```js\n([\s\S]*?)^```$/m.exec(page) ?? [];
// Below this workspace, where the packages are that the page has installed.
const folder = mkdtempSync(join(import.meta.dirname, '.chart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the page of the helpers leads to a chart, with its years, gaps and sources', () => {
  writeFileSync(join(folder, 'chart.mjs'), code);
  execFileSync(process.execPath, ['chart.mjs'], { cwd: folder });
  const svg = readFileSync(join(folder, 'chart.svg'), 'utf8');
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('115,324');
  expect(svg).toContain('US Department of State');
});
