/**
 * Somebody else's web server: another host name and port than the site's, so that frames are from another origin and
 * another site. It answers with the pages that a test has put there, and with the files of the installed libraries.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface HostPage {
  html: string;
  headers?: Readonly<Record<string, string>>;
}

export interface HostServer {
  /** `http://127.0.0.1:…/`. */
  address: string;
  /** Puts a page there and answers its address. */
  put(page: HostPage): string;
  close(): void;
}

const libraries = sirv(path.join(import.meta.dirname, 'node_modules'), { dev: true });

function answering(pages: ReadonlyMap<string, HostPage>): Server {
  return createServer((request, response) => {
    const asked = request.url ?? '/';
    const page = pages.get(asked.split('?')[0] ?? '');
    const missing = () => void response.writeHead(404).end();
    if (asked.startsWith('/npm/')) {
      request.url = asked.slice('/npm'.length);
      return libraries(request, response, missing);
    }
    if (!page) return missing();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  });
}

/** Starts the server on a free port. */
export async function startHost(): Promise<HostServer> {
  const pages = new Map<string, HostPage>();
  const server = answering(pages);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const put = (page: HostPage): string => {
    const name = `page-${pages.size + 1}`;
    pages.set(`/${name}`, page);
    return `${address}${name}`;
  };
  return { address, put, close: () => server.close() };
}
