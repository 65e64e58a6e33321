import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBaseline } from './baseline-file.ts';
import type { Ratio } from './ratio.ts';
import { remarkLines, remarks } from './remarks.ts';

const committed = readBaseline(readFileSync(join(import.meta.dirname, '../baseline.json'), 'utf8'));
const isBehind = (ratio: Ratio) =>
  (ratio.kind === 'measured' || ratio.kind === 'at-least') && ratio.value > 1;
const caseOf = (key: string) => key.split(' / ', 1)[0] ?? '';

test('wherever ours is behind a peer, the results say why, and what is planned', () => {
  const behind = Object.keys(committed).filter((key) => isBehind(committed[key] as Ratio));
  expect(behind.length).toBeGreaterThan(0);
  for (const key of behind)
    expect(
      remarks.filter(
        ({ of, plan }) => plan !== undefined && of.some((start) => caseOf(key).startsWith(start)),
      ),
      key,
    ).toHaveLength(1);
});

test('no remark is about a case that is gone', () => {
  const cases = Object.keys(committed).map(caseOf);
  for (const start of remarks.flatMap(({ of }) => of))
    expect(cases.filter((id) => id.startsWith(start)).length, start).toBeGreaterThan(0);
});

test('a remark is a title, the reason and the plan', () => {
  expect(remarkLines[0]).toBe('## Where ours is behind, and why');
  for (const line of remarkLines.slice(1))
    expect(line).toMatch(/^\*\*[^*]+\.\*\* [^*]+\.( Plan: [^*]+\.)?$/);
});
