/**
 * The service worker: keeps a copy of what `copy.ts` lists, and serves it where the network fails or is silent. With a
 * network a page always comes from there, so that a corrected quotation is never hidden by a copy; only files whose names
 * change with their bytes come from the copy first. Frames for other sites pass by untouched.
 */
import { cacheNames } from 'workbox-core';
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { offline } from '../words/offline.ts';
import type { Setting } from './integration.ts';
import { isToBeSpared } from './line.ts';
import { forgetOthers, type Worker } from './worker-scope.ts';

declare const self: Worker & { setting: Setting };

const { base, language, files } = self.setting;

/** How long the network may take to begin its answer where there is a copy, in milliseconds. */
const patience = 8_000;

/** Addresses that live on other people's pages, or are read by their programs. */
const foreign = ['embed/', 'v/', 'oembed/', 'embed.js'].map((name) => base + name);
const hashed = `${base}_astro/`;

/** A page is the same whatever its query says: that is read in the page. */
const plain = ({ origin, pathname }: URL): string => origin + pathname;
const isKept = (url: URL): boolean => getCacheKeyForURL(plain(url)) !== undefined;
const isForeign = ({ pathname }: URL): boolean => foreign.some((one) => pathname.startsWith(one));

/** The copy of a file; none, too, where the browser can no longer read what it keeps. */
const copyAt = (url: URL) => matchPrecache(plain(url)).catch(() => undefined);

/** Fails after a while: a line that takes a question may never answer it. */
const silence = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The network gives no answer.')), patience);
  });

const html = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

/** The day on which a copy was made, where the host has said so. */
function noteOn(copy: Response): string {
  const made = new Date(copy.headers.get('date') ?? '');
  if (Number.isNaN(made.getTime())) return offline.undated;
  return offline.copyOf(new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(made));
}

/** The copy of a page, which says that it is one. */
async function pageFrom(copy: Response): Promise<Response> {
  const note = `<p class="offline-copy" role="status">${noteOn(copy)}</p>`;
  return html((await copy.text()).replace(/<main\b/, `${note}<main`));
}

/** What stands where neither network nor copy has the page: a way to those that are kept. */
const nothing = () =>
  html(
    `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width">` +
      `<title>${offline.missing}</title><main><h1>${offline.missing}</h1><p>${offline.kept}</p><ul>` +
      files
        .filter(({ url }) => url.slice(base.length).split('/').length < 3 && url.endsWith('/'))
        .map(({ url }) => `<li><a href="${url}">${url}</a></li>`)
        .join('') +
      '</ul></main></html>',
  );

/**
 * Browsers ask for a newer worker by themselves, whatever the line. On one that is to be spared it does not take over, and
 * fetches nothing: it is heard before Workbox.
 */
self.addEventListener('install', (event) => {
  if (!isToBeSpared(self.navigator)) return void self.skipWaiting();
  event.stopImmediatePropagation();
  event.waitUntil(Promise.reject(new Error('No newer copy on this line.')));
});

precache([...files]);
cleanupOutdatedCaches();

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(hashed) && isKept(url),
  async ({ url, request }) => (await copyAt(url)) ?? fetch(request),
);

registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && !isForeign(url) && (isKept(url) || request.destination === 'document'),
  async ({ url, request }) => {
    const answer = fetch(request);
    try {
      return await Promise.race([answer, silence()]);
    } catch {
      const copy = await copyAt(url);
      if (request.destination !== 'document') return copy ?? answer;
      return copy ? pageFrom(copy) : answer.catch(nothing);
    }
  },
);

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), forgetOthers(self, cacheNames.precache)])),
);
