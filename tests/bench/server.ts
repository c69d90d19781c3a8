/**
 * Serves folders as a good host would: every text compressed by Brotli at its best beforehand, nothing cached between
 * visits. The site and all contenders come from this one server.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const packed = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.webmanifest', '.xml']);

interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

function answerOf(file: string): Answer {
  const kind = path.extname(file);
  const plain = readFileSync(file);
  const isPacked = packed.has(kind);
  return {
    body: isPacked ? brotliCompressSync(plain) : plain,
    headers: {
      'content-type': types[kind] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(isPacked ? { 'content-encoding': 'br' } : {}),
    },
  };
}

/** The file that an address names in a folder, if it is there. */
function fileAt(folder: string, address: string): string | undefined {
  const file = path.join(folder, decodeURIComponent(address).replace(/\/$/, '/index.html'));
  const isThere = file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return isThere ? file : undefined;
}

export interface Sent {
  address: string;
  /** Of the body, compressed. */
  bytes: number;
}

export interface Serving {
  address: string;
  server: Server;
  /** What was sent since it was last asked for: whoever fetched it, the page or a worker of it. */
  sent(): Sent[];
  /** Packs these files before anybody asks, so that nobody waits for it. */
  warm(addresses: readonly string[]): void;
}

/** Every file under a folder, as addresses. */
export const addressesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`);

/** Serves the folders at one address; the first that has a file answers. */
export async function serveFolders(folders: readonly string[]): Promise<Serving> {
  const roots = folders.map((folder) => path.resolve(folder));
  const answers = new Map<string, Answer | undefined>();
  const answer = (address: string): Answer | undefined => {
    if (!answers.has(address)) {
      const file = roots.map((root) => fileAt(root, address)).find((found) => found !== undefined);
      answers.set(address, file === undefined ? undefined : answerOf(file));
    }
    return answers.get(address);
  };
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').replace(/[?#].*$/, '');
    const found = answer(asked);
    sent.push({ address: asked, bytes: found?.body.byteLength ?? 0 });
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    server,
    sent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    warm: (addresses) => addresses.forEach((address) => answer(address)),
  };
}
