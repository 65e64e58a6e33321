import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packages } from './packages.ts';
import { run } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty project in which the five tarballs are installed, and nothing else. */
    readonly stranger: string;
    /** Runtimes and bundlers, installed from a lock of their own. */
    readonly tools: string;
  }
}

const root = join(import.meta.dirname, '../../..');
const install = ['--no-audit', '--no-fund', '--prefer-offline'];

/** Packs the packages as they would be published and installs them once for all tests of this workspace. */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-consumers-'));
  const [stranger, tools] = [join(folder, 'stranger'), join(folder, 'tools')];
  mkdirSync(stranger);
  const tarballs = packages.map((name) => {
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--pack-destination', folder], join(root, 'packages', name)),
    ) as [{ filename: string }];
    return join(folder, packed.filename);
  });
  writeFileSync(
    join(stranger, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
  );
  run('npm', ['install', ...install, ...tarballs], stranger);
  cpSync(join(root, 'packages/consumers/tools'), tools, { recursive: true });
  run('npm', ['ci', ...install], tools);
  project.provide('stranger', stranger);
  project.provide('tools', tools);
  // Not at once: removing some ten thousand files would keep the runner from seeing its workers end.
  return () => rm(folder, { recursive: true, force: true });
}
