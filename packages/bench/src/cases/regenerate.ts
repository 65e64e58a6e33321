import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { estimateOf } from '../estimate.ts';

const root = join(import.meta.dirname, '../../../..');

/** The whole way of the data in a copy of the repository: made from nothing, and compared with what is committed. */
export function regenerateCases(runs: number): readonly BenchCase[] {
  const copy = mkdtempSync(join(tmpdir(), 'darkfigure-regenerate-'));
  try {
    for (const part of ['raw', 'pipelines', 'packages', 'package.json', 'tsconfig.base.json'])
      cpSync(join(root, part), join(copy, part), {
        recursive: true,
        filter: (path) => !/\/(?:node_modules|dist)(?:\/|$)/.test(path),
      });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const data = join(copy, 'packages/dataset/data');
    const run = (...args: string[]) => {
      const began = process.hrtime.bigint();
      const { status, stderr } = spawnSync('npm', ['run', 'regenerate', '--', ...args], {
        cwd: copy,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return Number(process.hrtime.bigint() - began) / 1e6;
    };
    const cold = () => {
      rmSync(data, { recursive: true, force: true });
      return run();
    };
    const times = Array.from({ length: runs }, () => ({ cold: cold(), check: run('--check') }));
    const only = (id: string, what: string, key: 'cold' | 'check'): BenchCase => ({
      id,
      what,
      unit: 'ms',
      better: 'lower',
      ours: estimateOf(times.map((time) => time[key])),
      peers: [],
    });
    return [
      only('regenerate-cold', 'regenerate with no data there, by the clock on the wall', 'cold'),
      only('regenerate-check', 'regenerate --check, by the clock on the wall', 'check'),
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
