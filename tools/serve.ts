/**
 * Serves a built site from disk, under its base path, with its own 404 page, with the headers that its `_headers` asks
 * for, and with the packed copies of its files where it has some.
 * For reading it here and for the browser tests; a real host does this better.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { basePath } from '../src/hosting/address.ts';
import { headersAt, readHeaders } from '../src/hosting/headers-file.ts';
import { orStop } from './stop.ts';

export interface Served {
  server: Server;
  /** The address of the front page, with the base path and a slash at its end. */
  address: string;
}

/** What is sent with an address. */
function headersIn(folder: string): (address: string) => [string, string][] {
  const file = path.join(folder, '_headers');
  if (!existsSync(file)) return () => [];
  const rules = readHeaders(readFileSync(file, 'utf8'));
  return (address) => Object.entries(headersAt(rules, address));
}

/** The number of a port. */
export function portFrom(given: string): number {
  const port = Number(given);
  if (given === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`"${given}" is no port. Hint: give a number up to 65535, such as 4321.`);
  return port;
}

/** Starts the server; a taken port is answered by the next free one. Many a host knows no `_headers`: without them. */
export async function serve(folder: string, base = '/', port = 4321, hasHeaders = true): Promise<Served> {
  const notFound = path.join(folder, '404.html');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${folder} is not there. Hint: run "npm run build" first.`);
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const headersOf = hasHeaders ? headersIn(folder) : () => [];
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (`${pathname}/` === base) return response.writeHead(308, { location: base }).end();
    const asked = request.url ?? '/';
    if (!asked.startsWith(base)) return missing();
    request.url = `/${asked.slice(base.length)}`;
    files(request, response, missing);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${taken}${base}` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      listen(server, 0).then(resolve, reject);
    });
    server.listen(port, () => resolve());
  });
}

if (import.meta.main) {
  const [folder = 'dist', port = '4321', headers] = process.argv.slice(2);
  const base = basePath(process.env.BASE_PATH);
  const { address } = await orStop(() => serve(folder, base, portFrom(port), headers !== 'without-headers'));
  console.log(`Serving ${folder} at ${address}`);
}
