/**
 * What is kept for reading without a network: the explainers, the statements, the pages they lean on, and what those pages
 * show. Knows the built folder; knows nothing of how a browser keeps it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file to keep, as Workbox takes it: without a revision where the name changes with the bytes. */
export interface Kept {
  url: string;
  revision: string | null;
}

/** Pages beside the explainers, each with all that lies below it. */
const sections = ['quotes', 'glossary', 'sources', 'timeline', 'search', 'check'];

/** Files that any of the pages may ask for. */
const parts = /^(_astro\/.+|search\/quotes\/.+\.json|favicon\.svg)$/;
const isHashed = (file: string) => file.startsWith('_astro/');

/** The pictures of a page, by the addresses in its HTML. */
function picturesOf(html: string, base: string): string[] {
  const addresses = [...html.matchAll(/<(?:img|source)\b[^>]*?\s(?:src|srcset)="([^"\s]+)/g)];
  return addresses.flatMap(([, at]) => (at?.startsWith(base) ? [at.slice(base.length)] : []));
}

function pagesOf(files: readonly string[], explainers: readonly string[]): string[] {
  const single = explainers.map((id) => (id === 'index' ? 'index.html' : `${id}/index.html`));
  const below = files.filter((file) => sections.some((name) => file.startsWith(`${name}/`)));
  return [...single, ...below.filter((file) => file.endsWith('/index.html'))];
}

const revisionOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** Every file to keep of a built site, in the order of their addresses. */
export function copyOf(folder: string, base: string, explainers: readonly string[]): Kept[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  );
  const pages = pagesOf(files, explainers);
  const read = (file: string) => readFileSync(path.join(folder, file));
  const pictures = pages.flatMap((page) => picturesOf(read(page).toString(), base));
  const isFile = (file: string) => existsSync(path.join(folder, file)) && /\.\w+$/.test(file);
  const kept = new Set([...pages, ...files.filter((file) => parts.test(file)), ...pictures].filter(isFile));
  return [...kept].sort().map((file) => ({
    url: `${base}${file.replace(/index\.html$/, '')}`,
    revision: isHashed(file) ? null : revisionOf(read(file)),
  }));
}
