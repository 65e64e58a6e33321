import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { sandbox } from '../fixture/sandbox.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';

const box = sandbox();
afterAll(box.remove);
const site = join(box.folder, 'site');

test('killed at 100 moments, the lock is wholly old or wholly new, and the next run succeeds', async () => {
  mkdirSync(site);
  const [first] = tinyDataset.figures;
  if (first === undefined) throw new Error('the fixture is too small');
  const ids = Array.from({ length: 3000 }, (_, at) => `hotline/cases/aa/x${at}`);
  const figures = ids.map((id) => ({ ...first, id }));
  box.write('data', { ...tinyDataset, figures: [...tinyDataset.figures, ...figures] });
  const [few, many] = ["'hotline/cases/aa/2022'", JSON.stringify(ids)];
  const file = join(site, 'figures.lock.json');
  const texts: string[] = [];
  for (const source of [many, few]) {
    writeFileSync(join(site, 'a.ts'), source);
    expect((await box.run(['lock', 'site', '--data', 'data'])).code).toBe(0);
    texts.push(readFileSync(file, 'utf8'));
  }
  const flags = ['--import', 'tsx', '--conditions=darkfigure-source'];
  const main = join(import.meta.dirname, '../main.ts');
  const run = () =>
    spawn(process.execPath, [...flags, main, 'lock', site, '--data', join(box.folder, 'data')], {
      cwd: join(import.meta.dirname, '../..'),
      stdio: 'ignore',
    });
  let whole = await timed(run);
  let state = 7;
  let unfinished = 0;
  for (let round = 0; round < 100; round += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    writeFileSync(join(site, 'a.ts'), round % 2 === 0 ? many : few);
    const started = performance.now();
    const child = run();
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', (code: number | null) => {
        // On a machine whose load changes, a run that came to its end says how long one takes now.
        if (code !== null) whole = performance.now() - started;
        resolve(code);
      });
    });
    // Most of a run is the start of the program: the kills fall into its second half.
    await setTimeout(whole * (0.5 + (0.6 * state) / 2147483648));
    child.kill('SIGKILL');
    if ((await ended) === null) unfinished += 1;
    expect(texts).toContain(readFileSync(file, 'utf8'));
  }
  expect(unfinished).toBeGreaterThan(10);
  writeFileSync(join(site, 'a.ts'), many);
  expect((await box.run(['lock', 'site', '--data', 'data'])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(texts[0]);
  expect(readdirSync(site).sort()).toEqual(['a.ts', 'figures.lock.json']);
}, 600_000);

async function timed(run: () => ReturnType<typeof spawn>): Promise<number> {
  const started = performance.now();
  const child = run();
  await new Promise((resolve) => child.on('close', resolve));
  return performance.now() - started;
}
