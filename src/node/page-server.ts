import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { PageFiles } from './export-page';
import { TextParts } from './text-parts';
import { Stopped } from './stopped';

const LIVE_PATH = '/sourceline-live';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Script of a live page: it reloads, and keeps its #address, when the server says that the story changed. */
export const LIVE_SCRIPT = `new EventSource('${LIVE_PATH}').addEventListener('reload', () => location.reload());`;

/** A running preview. */
export interface PageServer {
  readonly url: string;
  /** Serves other files from now on and reloads every open page. */
  readonly showFiles: (files: PageFiles) => void;
  /** Ends every connection and frees the port. */
  readonly close: () => Promise<void>;
}

function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

/** The path a request names inside the page, or null for what is no proper address. */
function readPath(request: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path === '/' ? 'index.html' : path.slice(1);
  } catch {
    return null;
  }
}

/** Only names of this machine: a foreign name that points here (DNS rebinding) must not read the articles. */
function isOwnHost(host: string | undefined, port: number): boolean {
  return ['localhost', '127.0.0.1'].some((name) => host === `${name}:${port}`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Stopped([{ code: 'port-taken', args: { port } }]) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/**
 * Serves the files of a page from memory on 127.0.0.1; port 0 takes a free one. Only what is in `files` can be
 * asked for: no path reaches the disk. Requests for another host name are refused with 403, other methods than
 * GET and HEAD with 405. Throws Stopped when the port is taken.
 */
export async function servePage(files: PageFiles, port: number): Promise<PageServer> {
  let shown = files;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    if (!isOwnHost(request.headers.host, own))
      return answer(response, 403, 'text/plain', 'this preview is for this machine only\n');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, 'text/plain', 'only GET\n');
    const path = readPath(request);
    if (path === LIVE_PATH.slice(1)) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 500\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return undefined;
    }
    const file = path === null ? undefined : shown.get(path);
    if (file === undefined) return answer(response, 404, 'text/plain', 'not here\n');
    return answer(
      response,
      200,
      TYPES[extname(path ?? '')] ?? 'application/octet-stream',
      file instanceof TextParts ? String(file) : file,
    );
  });
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    showFiles: (next) => {
      shown = next;
      for (const listener of listeners) listener.write('event: reload\ndata: story\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
