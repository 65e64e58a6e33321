import { spawn, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { repository } from '../fixture/mini-tree.ts';
import { about, from, good, jump, newRelease, nhthTree } from '../fixture/nhth-tree.ts';

const { at, lay, standing } = nhthTree();
const terminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).status === 0;

const sequences = new RegExp(`${String.fromCharCode(27)}\\[\\d*[A-Z]`, 'g');

/** The command on a terminal of its own, with keys pressed as soon as something is asked. */
function typed(args: readonly string[], keys: readonly string[], table: string) {
  lay(table);
  const command = [process.execPath, ...newRelease, ...args, '--root', at()];
  const quoted = command.map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', quoted, '/dev/null'], {
    cwd: repository,
    env: { ...process.env, INIT_CWD: at() },
  });
  let out = '';
  let unasked = '';
  const left = [...keys];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
    unasked += chunk.toString('utf8');
    // A question ends in a colon; what the terminal is told besides are sequences that begin with an escape.
    if (!unasked.replace(sequences, '').endsWith(': ')) return;
    unasked = '';
    child.stdin.write(left.shift() ?? '\x04');
  });
  const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
  return new Promise<{ status: number | null; out: string }>((resolve) => {
    child.once('exit', (status) => {
      clearTimeout(patience);
      resolve({ status, out });
    });
  });
}

test.runIf(terminal)('Ctrl-C and Ctrl-D at a question leave the tree as it was', async () => {
  for (const key of ['\u0003', '\u0004']) {
    const before = standing();
    const { status, out } = await typed(['nhth', '2026-05-x', ...from], ['Title\r', key], good);
    expect(out).toContain('Publisher [');
    expect(out).toContain('Nothing was written.');
    expect([status, standing()]).toEqual([1, before]);
  }
});

test.runIf(terminal)('on a terminal a doubt is asked for by its name', async () => {
  const args = ['nhth', '2026-05-x', ...from, ...about];
  const before = standing();
  const table = good.replace('2024,"12,050"', '2025,"3"');
  // What has a usual answer is asked for too: publisher, page, and whose page it is.
  const usual = ['\r', '\r', '\r'];
  const no = await typed(args, [...usual, 'no\r'], table);
  expect(no.out).toContain(`Accept ${jump}?`);
  expect([no.status, standing()]).toEqual([1, before]);
  const yes = await typed([...args, '--dry-run'], [...usual, 'yes\r', 'So it says.\r'], table);
  expect(yes.out).toContain('Why, for the changelog');
  expect([yes.status, standing()]).toEqual([0, before]);
});
