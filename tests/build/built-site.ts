/**
 * The built site as the tests read it: every page parsed once, with its address.
 * `SITE_DIR` and `BASE_PATH` say which build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { basePath } from '../../src/hosting/address.ts';

export const folder = path.resolve(process.env.SITE_DIR ?? 'dist');
export const base = basePath(process.env.BASE_PATH);

export interface BuiltPage {
  /** The path from the root of the site, such as `/quotes/`. */
  path: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

export const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .sort();

export const fileOf = (name: string) => path.join(folder, name);

/** Every page, redirects included. */
export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(fileOf(file), 'utf8');
    return { path: `/${file.replace(/index\.html$/, '')}`, file, html, $: load(html) };
  });

/** A page that leads elsewhere at once. */
export const isRedirect = ({ $ }: BuiltPage) => $('meta[http-equiv="refresh"]').length > 0;

/** Pages that a reader reads. */
export const readable = pages.filter((page) => !isRedirect(page));

export function pageAt(path: string): BuiltPage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`the build has no page ${path}`);
  return page;
}
