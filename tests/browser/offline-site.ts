/** The built site on a server of its own, which a test can change and take away, as a host changes and a network goes. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test as plain, type Page } from '@playwright/test';
import { basePath } from '../../src/hosting/address.ts';
import { serve } from '../../tools/serve.ts';

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const base = basePath(process.env.BASE_PATH);
const types: Record<string, string> = { '.js': 'text/javascript', '': 'text/html; charset=utf-8' };

export interface OwnSite {
  /** Where it is, with a slash at its end. */
  address: string;
  /** Files that were asked for, such as `sw.js`. */
  asked: string[];
  /** Serves another text at a path, such as `sw.js` or `quotes/one/`. */
  change(name: string, text: string): void;
  /** Takes what is asked for at a path, and never answers. */
  fallSilent(name: string): void;
  /** What is built there. */
  read(name: string): string;
  /** Takes the network away, and gives it back. */
  leave(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function ownSite(): Promise<OwnSite> {
  const { server, address } = await serve(folder, base, 0);
  const changed = new Map<string, string>();
  const silent = new Set<string>();
  const asked: string[] = [];
  const [asBuilt] = server.listeners('request') as [RequestListener];
  server.removeAllListeners('request').on('request', (request, response) => {
    const name = (request.url ?? '').split('?')[0]?.slice(base.length) ?? '';
    asked.push(name);
    if (silent.has(name)) return;
    const text = changed.get(name);
    if (text === undefined) return asBuilt(request, response);
    response.setHeader('content-type', types[path.extname(name)] ?? '');
    response.end(text);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address,
    asked,
    change: (name, text) => void changed.set(name, text),
    fallSilent: (name) => void silent.add(name),
    read: (name) => readFileSync(path.join(folder, name.replace(/\/$/, '/index.html')), 'utf8'),
    leave: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    comeBack: () => new Promise((resolve) => server.listen(port, resolve)),
  };
}

/** The same worker with a short list, so that a test need not wait for two hundred files. */
export function shortened(site: OwnSite): string {
  const worker = site.read('sw.js');
  const [entries = ''] = /\{"url":[^\]]*/.exec(worker) ?? [];
  const few = entries
    .split(/(?<=\}),/)
    .filter((entry) => /"[^"]*\.css"|"\/"|\/(call|wont-stop)\/"/.test(entry) && !entry.includes('/people/'));
  expect(few.length).toBeGreaterThan(4);
  return worker.replace(entries, few.join(','));
}

export const test = plain.extend<{ site: OwnSite }>({
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    await site.leave().catch(() => undefined);
  },
});

/** Reads a page until its copy is kept and in use. */
export async function readAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}
