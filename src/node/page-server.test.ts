import { get, request, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { servePage, type PageServer } from './page-server';

const files = new Map<string, string | Buffer>([
  ['index.html', '<h1>One</h1>'],
  ['fonts/a.woff2', Buffer.from('font')],
]);

async function startServer(): Promise<PageServer & { port: number }> {
  const server = await servePage(files, 0);
  onTestFinished(() => server.close());
  return { ...server, port: Number(new URL(server.url).port) };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A raw request: unlike fetch, it sends any path and any host as given. */
function ask(port: number, path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { host = `localhost:${port}`, method = 'GET' } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('servePage()', () => {
  test('serves the page and what lies beside it', async () => {
    const { port } = await startServer();
    expect(await ask(port, '/?x=1')).toMatchObject({ status: 200, body: '<h1>One</h1>' });
    const font = await ask(port, '/fonts/a.woff2');
    expect(font).toMatchObject({ status: 200, body: 'font' });
    expect(font.headers).toMatchObject({ 'content-type': 'font/woff2', 'x-content-type-options': 'nosniff' });
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/fonts/../../package.json',
    '/%2e%2e/x',
    '//etc/passwd',
    '/%zz',
    '/fonts',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    const { port } = await startServer();
    expect((await ask(port, path)).status).toBe(404);
  });

  test.each(['evil.example', 'localhost', 'localhost:1', '127.0.0.1.evil.example'])(
    'refuses the host "%s"',
    async (host) => {
      const { port } = await startServer();
      expect((await ask(port, '/', { host })).status).toBe(403);
    },
  );

  test('refuses to be written to and to be framed', async () => {
    const { port } = await startServer();
    expect((await ask(port, '/', { method: 'POST' })).status).toBe(405);
    expect((await ask(port, '/')).headers['content-security-policy']).toBe("frame-ancestors 'none'");
  });

  test('shows new files and tells open pages to reload', async () => {
    const { port, showFiles } = await startServer();
    const heard = new Promise<string>((resolve) => {
      get(
        { host: '127.0.0.1', port, path: '/sourceline-live', headers: { host: `localhost:${port}` } },
        (response) => {
          let stream = '';
          response.on('data', (part: Buffer) => {
            if (stream === '') showFiles(new Map([['index.html', '<h1>Two</h1>']]));
            stream += part.toString();
            if (stream.includes('event: reload')) resolve(stream);
          });
        },
      );
    });
    expect(await heard).toContain('event: reload');
    expect((await ask(port, '/')).body).toBe('<h1>Two</h1>');
  });

  test('says so when its port is taken', async () => {
    const { port } = await startServer();
    await expect(servePage(files, port)).rejects.toMatchObject({
      exitCode: 1,
      problems: [{ code: 'port-taken', args: { port } }],
    });
  });
});
