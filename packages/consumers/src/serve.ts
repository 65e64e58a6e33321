import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on this machine with some files, for as long as `use` runs; browsers load no modules from the disk. */
export async function serve<T>(
  files: Readonly<Record<string, string>>,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    const text = files[request.url?.slice(1) || 'index.html'];
    const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
