import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'darkfigure-notebook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let page: string;
beforeAll(() => {
  const file = join(folder, 'page.html');
  execFileSync(process.execPath, ['render-notebook.mjs', 'notebook.md', file], {
    cwd: import.meta.dirname,
  });
  page = readFileSync(file, 'utf8');
});

test('the cells run in order, and each shows what it gives', () => {
  const [total, quoted, revised] = [...page.matchAll(/<pre class="out">([\s\S]*?)<\/pre>/g)].map(
    ([, text]) => text,
  );
  expect(Number(total)).toBeGreaterThan(10);
  expect(quoted).toMatch(/^There were 102,027 victims of trafficking identified/);
  // The reports of 2024 and 2025 disagree on 2019.
  expect(revised).toContain('tip-report/victims-identified/world/2019: 118,932 → 111,932');
});

test('the charts are pictures: a cut line, computed shares, and a whisker for every model', () => {
  const pictures = page.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  expect(pictures).toHaveLength(3);
  expect(pictures[0]).toContain('Break 1');
  // 27,759 of 102,027 and 42,098 of 133,943, read out for each mark; whoever sees them sees that they are open.
  for (const text of ['about 27.2 percent', 'about 31.4 percent']) {
    expect(pictures[1]).toContain(`aria-label="${text}, computed as share(`);
  }
  expect(pictures[1]).toContain('Open marks and dashed lines: computed from published figures');
  // The widest and the lowest interval, as they were printed.
  for (const text of ['11168', '56052', '9330']) expect(pictures[2]).toContain(text);
});

test('nothing is left beside the notebook', () => {
  expect(existsSync(join(import.meta.dirname, '.cells.mjs'))).toBe(false);
});
