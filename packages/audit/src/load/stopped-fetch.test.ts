import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isRunning } from '../fixture/is-running.ts';
import { loadErrorOf } from '../fixture/load-error-of.ts';
import { standInNpm } from '../fixture/stand-in-npm.ts';
import { withPackage } from './fetch-package.ts';
import { loadInput } from './load-input.ts';
import { runTool } from './run-tool.ts';

const { root, npmIs } = standInNpm();
const spec = { name: '@darkfigure/dataset', version: '1.2.3' };
const never = async () => 'used';
const begun = join(root, 'pid.txt');
// What npm starts itself may hold its outputs open after it has ended.
const waits = `sleep 20 & echo $$ > '${begun}'; exec sleep 300`;

async function pidOfNpm(): Promise<number> {
  return vi.waitFor(() => {
    const pid = Number.parseInt(readFileSync(begun, 'utf8'), 10);
    expect(pid).toBeGreaterThan(0);
    return pid;
  });
}

test('who stops fetching has npm ended and the temporary folder removed when the call ends', async () => {
  npmIs(waits);
  const stop = new AbortController();
  const fetched = withPackage(spec, { cwd: root, signal: stop.signal }, never);
  const refused = expect(fetched).rejects.toBe('enough');
  const pid = await pidOfNpm();
  expect(readdirSync(process.env.TMPDIR ?? '')).toHaveLength(1);
  const stopped = performance.now();
  stop.abort('enough');
  await refused;
  expect(performance.now() - stopped).toBeLessThan(10_000);
  expect(isRunning(pid)).toBe(false);
  expect(readdirSync(process.env.TMPDIR ?? '')).toEqual([]);
  rmSync(begun);
});

test('what was stopped before it began asks nothing of npm', async () => {
  npmIs(waits);
  const signal = AbortSignal.abort('before');
  await expect(withPackage(spec, { cwd: root, signal }, never)).rejects.toBe('before');
  const call = { cwd: root, most: 100, patience: 10_000, signal };
  await expect(runTool('npm', [], call)).rejects.toBe('before');
  expect(existsSync(begun)).toBe(false);
});

test('git is stopped as npm is', async () => {
  execFileSync('git', ['init', '-q', join(root, 'repository')]);
  const signal = AbortSignal.abort('before');
  const cwd = join(root, 'repository');
  await expect(loadInput('git:HEAD', { cwd, signal })).rejects.toBe('before');
});

test('what was stopped while the tarball was used is not answered', async () => {
  npmIs(
    `for dest; do [ "$before" = --pack-destination ] && break; before=$dest; done; echo x > "$dest/a-1.tgz"; echo '[{"filename":"a-1.tgz"}]'`,
  );
  const stop = new AbortController();
  const used = withPackage(spec, { cwd: root, signal: stop.signal }, async () => {
    stop.abort('late');
    return 'used';
  });
  await expect(used).rejects.toBe('late');
});

test('a registry that does not answer is given up after the time that was given, and named', async () => {
  npmIs('exec sleep 20');
  const registry = 'https://registry.example.org/';
  const error = await loadErrorOf(withPackage(spec, { cwd: root, registry, timeout: 200 }, never));
  expect([error.code, error.message]).toEqual([
    'no-answer',
    '@darkfigure/dataset@1.2.3: not fetched within 0.2 seconds: the registry https://registry.example.org/ does not answer, or is slow; "timeout" gives it longer',
  ]);
  const unnamed = await loadErrorOf(withPackage(spec, { cwd: root, timeout: 200 }, never));
  expect(unnamed.message).toContain('0.2 seconds: the registry does not answer');
});
