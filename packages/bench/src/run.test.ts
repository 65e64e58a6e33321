import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const tsx = join(dirname(require.resolve('tsx/package.json')), 'dist/cli.mjs');

test('a wrong option ends at once with 2 and the nearest name, and prints nothing that could be read as a result', () => {
  const program = join(import.meta.dirname, 'run.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, program, '--chek'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('There is no option --chek. Nearest: --check.');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
