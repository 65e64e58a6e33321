import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wideBox } from './fixture/wide-box.ts';

const { box, run } = wideBox();

test('a name of a file that cannot be one is told by what the system says', async () => {
  const long = 'x'.repeat(300);
  const policy = await run('diff', 'data', 'data', '--policy', long);
  expect([policy.code, policy.err]).toEqual([
    3,
    `darkfigure: ${long}: cannot be read (ENAMETOOLONG)\n`,
  ]);
  writeFileSync(join(box.folder, 'a-file'), '');
  for (const argv of [
    ['check', 'a-file/x'],
    ['diff', 'data', 'data', '--policy', 'a-file/x'],
  ])
    expect((await run(...argv)).err).toMatch(/^darkfigure: a-file\/x: no such (?:file|folder)\n$/);
});
