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

/** Files that any of the pages may ask for, beside the scripts, styles and fonts that they name. */
const always = /^(search\/quotes\/.+\.json|favicon\.svg)$/;
const hashed = '_astro/';
const isHashed = (file: string) => file.startsWith(hashed);

/** The pictures of a page, by the addresses in its HTML. */
function picturesOf(html: string, base: string): string[] {
  const addresses = [...html.matchAll(/<(?:img|source)\b[^>]*?\s(?:src|srcset)="([^"\s]+)/g)];
  return addresses.flatMap(([, at]) => (at?.startsWith(base) ? [at.slice(base.length)] : []));
}

/** The scripts, styles and fonts that these texts name, and those that these name in turn. */
function partsOf(
  texts: readonly string[],
  files: readonly string[],
  read: (file: string) => Buffer,
): Set<string> {
  const there = new Map(files.filter(isHashed).map((file) => [path.posix.basename(file), file]));
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [name] of text.matchAll(/[\w@.-]+\.(?:js|css|woff2)\b/g)) {
      const file = there.get(name);
      if (file === undefined || found.has(file)) continue;
      found.add(file);
      if (!file.endsWith('.woff2')) look(read(file).toString());
    }
  };
  texts.forEach(look);
  return found;
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
  const texts = pages
    .filter((page) => existsSync(path.join(folder, page)))
    .map((page) => read(page).toString());
  const pictures = texts.flatMap((text) => picturesOf(text, base));
  const isFile = (file: string) => existsSync(path.join(folder, file)) && /\.\w+$/.test(file);
  const others = [...partsOf(texts, files, read), ...files.filter((file) => always.test(file)), ...pictures];
  const kept = new Set([...pages, ...others].filter(isFile));
  return [...kept].sort().map((file) => ({
    url: `${base}${file.replace(/index\.html$/, '')}`,
    revision: isHashed(file) ? null : revisionOf(read(file)),
  }));
}
