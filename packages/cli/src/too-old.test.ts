import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tooOld } from './too-old.ts';

test.each(['16.20.2', '18.20.8', '19.9.0'])('Node %s is told to be too old', (version) => {
  expect(tooOld(version)).toBe(`darkfigure: needs Node 20 or newer, and this is Node ${version}\n`);
});

test.each(['20.0.0', '24.21.0', '100.1.0'])('Node %s runs it', (version) => {
  expect(tooOld(version)).toBeUndefined();
});

test('what is asked for is what package.json says', () => {
  const about = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8');
  expect((JSON.parse(about) as { engines: { node: string } }).engines.node).toBe('>=20');
});
