import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { sandbox } from './fixture/sandbox.ts';
import { tinyDataset } from './fixture/tiny-dataset.ts';

const box = sandbox();
afterAll(box.remove);
// Far more than a pipe holds, so that the reader is gone before the last is written.
const [first] = tinyDataset.figures;
if (first === undefined) throw new Error('the fixture is empty');
const many = Array.from({ length: 2000 }, (_, at) => ({ ...first, id: `hotline/cases/aa/x${at}` }));
box.write('many', { ...tinyDataset, figures: [...tinyDataset.figures, ...many] });

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(
  argv: readonly string[],
  closeEarly: boolean,
  stdout: 'pipe' | number = 'pipe',
): Promise<Ended> {
  const flags = ['--import', 'tsx', '--conditions=darkfigure-source', 'src/main.ts'];
  const child = spawn(process.execPath, [...flags, ...argv], {
    cwd: `${import.meta.dirname}/..`,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', stdout, 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    out += part;
    if (closeEarly) child.stdout?.destroy();
  });
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    err += part;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

test('a pipe that is closed early ends the command quietly', async () => {
  const { code, out, err } = await start(['find', '--json', '--data', `${box.folder}/many`], true);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out.startsWith('{')).toBe(true);
});

test('the whole of a large answer arrives', async () => {
  const { code, out } = await start(['find', '--json', '--data', `${box.folder}/many`], false);
  expect(code).toBe(0);
  expect(JSON.parse(out).total).toBe(2003);
});

test.skipIf(!existsSync('/dev/full'))('an answer that finds no room is told', async () => {
  const full = openSync('/dev/full', 'w');
  const { code, err } = await start(['--help'], false, full);
  closeSync(full);
  expect([code, err]).toEqual([3, 'darkfigure: the answer cannot be written (ENOSPC)\n']);
});

test('exit codes and errors leave the process', async () => {
  const { code, out, err } = await start(['fnd'], false);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('There is no verb "fnd"');
});
