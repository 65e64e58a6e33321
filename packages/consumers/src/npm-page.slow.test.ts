import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { packages } from './packages.ts';
import { readme } from './readme.ts';

/** What npm shows of a package: its README, far from the repository, and what its package.json says beside it. */
const root = join(import.meta.dirname, '../../..');
const repository = 'https://github.com/darkfigure/darkfigure';
const ours = new RegExp(`^${repository}/(?:blob|tree)/main/([^#]+)`);
const installed = (name: string) =>
  join(
    inject('stranger'),
    'node_modules',
    name === 'cli' ? 'darkfigure' : join('@darkfigure', name),
  );
const about = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
const linksOf = (folder: string) =>
  [...readme(folder).text.matchAll(/!?\[[^\]]*\]\(([^)\s]+)/g)].map(([, to = '']) => to);

describe.each(packages)('%s', (name) => {
  test('its package.json says what it is for, where it lives and where to complain', () => {
    const found = about(installed(name));
    const words = found.keywords as readonly string[];
    expect(words.length).toBeGreaterThan(5);
    expect(new Set(words).size).toBe(words.length);
    expect(found).toMatchObject({
      license: name === 'dataset' ? 'MIT AND CC-BY-4.0' : 'MIT',
      homepage: `${repository}/tree/main/packages/${name}#readme`,
      bugs: { url: `${repository}/issues` },
      repository: { type: 'git', url: `git+${repository}.git`, directory: `packages/${name}` },
      engines: { node: '>=20' },
    });
  });

  test('the licences that it names lie beside it', () => {
    const texts = readdirSync(installed(name)).filter((file) => file.startsWith('LICENSE'));
    expect(texts).toEqual(name === 'dataset' ? ['LICENSE', 'LICENSE-DATA'] : ['LICENSE']);
  });

  test('no link of its page needs the repository around it', () => {
    for (const to of linksOf(`packages/${name}`)) expect(to).toMatch(/^https:\/\//);
  });
});

test.each(['.', 'packages/examples', ...packages.map((name) => `packages/${name}`)])(
  '%s: every link into the repository leads to what is there',
  (folder) => {
    for (const to of linksOf(folder)) {
      const path = ours.exec(to)?.[1] ?? (/^[a-z]+:/.test(to) ? undefined : join(folder, to));
      if (path !== undefined) expect(existsSync(join(root, path)), to).toBe(true);
    }
  },
);
