/**
 * What is kept for reading without a network: the explainers, the statements, the pages they lean on, and what those pages
 * show. Knows the built folder; knows nothing of how a browser keeps it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../built.ts';

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

/** Finds the scripts, styles and fonts that a text names, and those that these name in turn. */
function partFinder(files: readonly string[], read: (file: string) => Buffer) {
  const there = new Map(files.filter(isHashed).map((file) => [path.posix.basename(file), file]));
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\/([\w@.-]+\.(?:js|css|woff2))\b/g)) {
      const file = there.get(name);
      if (file === undefined || found.has(file)) continue;
      found.add(file);
      if (!file.endsWith('.woff2')) look(read(file).toString());
    }
  };
  return { found, look };
}

function pagesOf(files: readonly string[], explainers: readonly string[]): string[] {
  const single = explainers.map((id) => (id === 'index' ? 'index.html' : `${id}/index.html`));
  const below = files.filter((file) => sections.some((name) => file.startsWith(`${name}/`)));
  const there = new Set(files);
  return [
    ...single.filter((file) => there.has(file)),
    ...below.filter((file) => file.endsWith('/index.html')),
  ];
}

const revisionOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** Every file to keep of a built site, in the order of their addresses. Reads each page once: there may be thousands. */
export function copyOf(folder: string, base: string, explainers: readonly string[]): Kept[] {
  const files = filesIn(folder);
  const read = (file: string) => readFileSync(path.join(folder, file));
  const parts = partFinder(files, read);
  const pictures = new Set<string>();
  const revisions = new Map<string, string>();
  for (const page of pagesOf(files, explainers)) {
    const bytes = read(page);
    const html = bytes.toString();
    parts.look(html);
    for (const picture of picturesOf(html, base)) pictures.add(picture);
    revisions.set(page, revisionOf(bytes));
  }
  const isKept = (file: string) =>
    revisions.has(file) || parts.found.has(file) || pictures.has(file) || always.test(file);
  return files.filter(isKept).map((file) => ({
    url: `${base}${file.replace(/index\.html$/, '')}`,
    revision: isHashed(file) ? null : (revisions.get(file) ?? revisionOf(read(file))),
  }));
}
