import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sandbox } from '../fixture/sandbox.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';

const name = '@darkfigure/dataset';
// Bytes that are wrong stay wrong: nothing is gained by asking again for minutes.
process.env.npm_config_fetch_retries = '0';
const box = sandbox();
const tarballs = new Map<string, Buffer>();
let server: Server;
let registry = '';

/** Packs the invented data as a version of the package. */
function pack(version: string, edition: string): void {
  const folder = `package-${version}`;
  box.write(`${folder}/dist/json`, { ...tinyDataset, edition });
  const cwd = join(box.folder, folder);
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name, version, files: ['dist'] }));
  const out = execFileSync('npm', ['pack', '--json'], { cwd, encoding: 'utf8', stdio: 'pipe' });
  const [{ filename }] = JSON.parse(out) as [{ filename: string }];
  tarballs.set(version, readFileSync(join(cwd, filename)));
}

beforeAll(async () => {
  pack('1.0.0', '2026.11');
  pack('1.1.0', '2026.12');
  server = createServer((request, response) => {
    const version = /([\d.]+)\.tgz$/.exec(request.url ?? '')?.[1];
    const bytes = tarballs.get(version ?? '');
    if (bytes !== undefined) response.end(bytes);
    else if (decodeURIComponent(request.url ?? '') === `/${name}`) response.end(packument());
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 60_000);
afterAll(() => {
  server.close();
  box.remove();
});

function packument(): string {
  const versions = [...tarballs].map(([version, bytes]) => {
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const tarball = `${registry}${name}/-/dataset-${version}.tgz`;
    return [version, { name, version, dist: { tarball, integrity } }];
  });
  return JSON.stringify({
    name,
    'dist-tags': { latest: '1.1.0' },
    versions: Object.fromEntries(versions),
  });
}

const run = async (...argv: string[]) => {
  const ran = await box.run([...argv, '--registry', registry, '--json']);
  return { code: ran.code, answer: JSON.parse(ran.out === '' ? ran.err : ran.out) };
};

test('two published versions are compared by their numbers, names or tags', async () => {
  for (const [before, after] of [
    ['1.0.0', '1.1.0'],
    [`${name}@1.0.0`, `${name}@latest`],
  ]) {
    const { code, answer } = await run('diff', before ?? '', after ?? '');
    expect([code, answer.before.edition, answer.after.edition]).toEqual([1, '2026.11', '2026.12']);
  }
});

test('a version that was never published cannot be compared', async () => {
  const { code, answer } = await run('diff', '1.0.0', '9.9.9');
  expect([code, answer.error.code]).toEqual([3, 'not-found']);
});

test('bytes that are not those of the registry are refused', async () => {
  // A version that npm has not fetched before: what it has checked once it keeps.
  pack('1.2.0', '2027.01');
  const said = packument();
  tarballs.set('1.2.0', tarballs.get('1.0.0') ?? Buffer.alloc(0));
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const version = /([\d.]+)\.tgz$/.exec(request.url ?? '')?.[1];
    response.end(tarballs.get(version ?? '') ?? said);
  });
  expect((await run('diff', '1.0.0', '1.2.0')).code).toBe(3);
});

test('a lock is checked against a version before it is installed', async () => {
  writeFileSync(join(box.folder, 'page.md'), 'hotline/cases/aa/2022');
  expect((await run('lock', '--data', '1.0.0')).answer.dataset).toEqual({
    name,
    version: '1.0.0',
    edition: '2026.11',
  });
  expect((await run('check', '--data', '1.0.0')).code).toBe(0);
});
