import { createServer } from 'node:http';

const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** Serves files held in memory, by address, on a free port of this machine; never from a cache. */
export async function serve(files) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const source = files.get(pathname);
    const type = TYPES[pathname.split('.').at(-1)] ?? 'text/html';
    response.writeHead(source === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(source);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
