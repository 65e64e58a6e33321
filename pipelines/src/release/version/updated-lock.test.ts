import { expect, test } from 'vitest';
import { updatedLock } from './updated-lock.ts';

const lock = `${JSON.stringify(
  {
    name: 'root',
    packages: {
      '': { name: 'root' },
      'packages/a': { version: '1.0.0', dependencies: { b: '^1.0.0', x: '2.0.0' } },
      'packages/b': { version: '1.0.0', license: 'MIT' },
      tools: { dependencies: { a: '^1.0.0' } },
      'node_modules/x': { version: '2.0.0' },
    },
  },
  null,
  2,
)}\n`;

test('versions and ranges of workspaces follow their manifests, all else stays', () => {
  const manifests = new Map([
    ['packages/a', '{"version":"2.0.0","dependencies":{"b":"^1.1.0","x":"2.0.0"}}'],
    ['packages/b', '{"version":"1.1.0","license":"MIT"}'],
    ['tools', '{"version":"0.0.0","dependencies":{"a":"^2.0.0"}}'],
    ['packages/new', '{"version":"1.0.0"}'],
  ]);
  const expected = lock
    .replace(
      '"version": "1.0.0",\n      "dependencies"',
      '"version": "2.0.0",\n      "dependencies"',
    )
    .replace('"b": "^1.0.0"', '"b": "^1.1.0"')
    .replace('"version": "1.0.0",\n      "license"', '"version": "1.1.0",\n      "license"')
    .replace('"a": "^1.0.0"', '"a": "^2.0.0"');
  expect(updatedLock(lock, manifests)).toBe(expected);
});

test('manifests that say the same change no byte', () => {
  const manifests = new Map([['packages/b', '{"version":"1.0.0","license":"MIT"}']]);
  expect(updatedLock(lock, manifests)).toBe(lock);
});
