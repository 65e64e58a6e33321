import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sandbox } from './fixture/sandbox.ts';
import { tinyDataset } from './fixture/tiny-dataset.ts';

const box = sandbox();
box.write('data', tinyDataset);
let server: Server;
let registry: string;
beforeAll(async () => {
  // A registry that thinks for longer than somebody waits in silence, and then has nothing.
  server = createServer((_request, response) => {
    setTimeout(() => {
      response.statusCode = 404;
      response.end('{}');
    }, 1500);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await box.run(['lock', '--id', 'hotline/cases/aa/2022', '--data', 'data']);
});
afterAll(() => {
  server.close();
  box.remove();
});

const absent = ['--data', '9.9.9'];
test.concurrent.each<readonly string[]>([
  ['check', ...absent],
  ['history', 'hotline/cases/aa/2022', ...absent],
  ['find', ...absent],
  ['verify', '9.9.9'],
])('darkfigure %s says what it waits for, to a person alone', async (...argv) => {
  const at = async (isTTY: boolean) => {
    let err = '';
    const stderr = {
      isTTY,
      write: (text: string) => {
        err += text;
      },
    };
    const { code, out } = await box.run([...argv, '--json', '--registry', registry], { stderr });
    return { code, out, err };
  };
  const [person, pipe] = await Promise.all([at(true), at(false)]);
  expect([person.code, person.out, pipe.out]).toEqual([3, '', '']);
  expect(person.err).toMatch(/^darkfigure: (?:reading|fetching) 9\.9\.9 …\n\{/);
  // What a program reads is JSON and nothing else.
  expect(JSON.parse(pipe.err).exit).toBe(3);
});
