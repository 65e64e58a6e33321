import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Issue, PipelineError } from '../issue/issue.ts';
import type { SourceModule } from '../source/source-module.ts';
import { type MiniRaw, miniRaw } from './mini-raw.ts';

/** One way to break the whole, what is said of it, and where. */
export type Broken = readonly [
  what: string,
  code: Issue['code'],
  place: string,
  breakIt: () => undefined | readonly SourceModule[],
];

export const S = 'raw/mini/2024-report/statements.csv';
export const Y = 'raw/mini/2024-report/yearly.csv';
export const R = 'raw/mini/2024-report/release.json';
export const M = 'pipelines/src/sources/mini';

/** Lays the whole anew before each test of a file, and removes it behind the last. */
export function laidRaw(): MiniRaw {
  const raw = miniRaw();
  beforeEach(raw.lay);
  afterAll(raw.remove);
  return raw;
}

/** Tries each: the problem is told at its place, and the data that were made of the whole stay as they were. */
export function tryBroken(raw: MiniRaw, broken: readonly Broken[]): void {
  let good: ReadonlyMap<string, string>;
  beforeAll(() => {
    raw.lay();
    raw.run();
    good = raw.files();
  });
  test.each(broken)('%s: %s at %s', (_what, code, place, breakIt) => {
    const modules = breakIt();
    let issues: readonly Issue[] = [];
    try {
      raw.run(modules);
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      issues = error.issues;
    }
    const places = issues.map(
      (issue) =>
        `${issue.code} ${issue.file}${issue.line === 0 ? '' : `:${issue.line}:${issue.column}`}`,
    );
    expect(places.filter((found) => found.startsWith(`${code} ${place}`))).not.toEqual([]);
    expect(raw.files()).toEqual(good);
    expect(readdirSync(raw.folder).sort()).toEqual(['data', 'raw']);
  });
}
