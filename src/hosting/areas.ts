/**
 * The one list of what is sent with the files of the site: who may use a file, how long it may be kept, what it may do.
 * Every host's own file of headers is written from this. Knows the folders of the built site; no host.
 */
import { framedBySelf } from './policy.ts';

/** By name, such as `Cache-Control`. */
export type Headers = Readonly<Record<string, string>>;

/** The policies of this build: one for all pages, one for each frame by its figure and for each pinned version by its hash. */
export interface Policies {
  pages: string;
  frames: ReadonlyMap<string, string>;
  pinned: ReadonlyMap<string, string>;
}

/** With every address, also one where nothing is. What stands here stands in no area, since hosts send both. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const kept = (seconds: number): Headers => ({ 'Cache-Control': `public, max-age=${seconds}` });
const hour = 3_600;

/** Asked for anew each time, which costs little when it has not changed: a correction is seen at once. */
const fresh: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
/** For names that change with the bytes. */
const forever: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Every other site may read it, also one that isolates itself. */
const shared: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
/** A frame that stands in pages that isolate themselves. */
const frame: Headers = { ...shared, 'Cross-Origin-Embedder-Policy': 'require-corp' };

const hashed = /\.[0-9a-f]{8,}\.js$/;

/**
 * No policy on openers: a browser opens no page that has one from a frame in a sandbox, and the links in our frames would
 * lead to an error.
 */
function page({ pages }: Policies): Headers {
  return { 'Content-Security-Policy': `${pages};${framedBySelf}`, ...fresh };
}

/** The folders that hold no pages. An area takes a path below its folder. */
const areas: Readonly<Record<string, (path: string, policies: Policies) => Headers>> = {
  _astro: () => forever,
  cards: () => ({ ...shared, ...kept(24 * hour) }),
  embed: (path, { frames }) => {
    const policy = frames.get(path.split('/')[0] ?? '');
    if (policy !== undefined) return { 'Content-Security-Policy': policy, ...frame, ...fresh };
    return { ...frame, ...(hashed.test(path) ? forever : fresh) };
  },
  oembed: () => ({ ...shared, ...kept(hour) }),
  pagefind: (path) => (/^(index|fragment)\/|\.pf_meta$/.test(path) ? forever : fresh),
  v: (path, { pinned }) => {
    const policy = pinned.get(path.split('/')[0] ?? '');
    if (policy !== undefined) return { 'Content-Security-Policy': policy, ...frame, ...forever };
    return { ...shared, ...(hashed.test(path) ? forever : fresh) };
  },
};

/** Folders with pages and with files that other sites may read. */
const open = new Set(['data', 'figures']);

function atTheRoot(file: string, policies: Policies): Headers {
  if (file.endsWith('.html')) return page(policies);
  if (file === 'embed.js') return { ...shared, ...kept(hour) };
  return file.endsWith('.js') ? fresh : kept(hour);
}

/** What is sent with a file, by its path from the root of the site, besides what is sent with all. */
export function headersOf(file: string, policies: Policies): Headers {
  const [folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return atTheRoot(file, policies);
  if (file.startsWith('search/quotes/')) return fresh;
  const area = areas[folder];
  if (area) return area(rest.join('/'), policies);
  return open.has(folder) ? { ...page(policies), ...shared } : page(policies);
}
