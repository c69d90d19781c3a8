/** The built site as the tests of other people's pages read it: its files, and the address written into them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';

export const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');

/** A file of the built site, by its path from the root. */
export const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** The figures that have a frame. */
export const figures: readonly string[] = readdirSync(path.join(folder, 'embed'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const first = figures[0] as string;

/** The address that the site was built for, with a slash at its end: what its snippets name. */
export const siteAddress = (
  load(read(`embed/${first}/index.html`))('link[rel=canonical]').attr('href') ?? ''
).replace(/figures\/[\w-]+\/$/, '');

/** The markup that the oEmbed answer about a figure gives to a host. */
export const oembedOf = (figure: string): string =>
  (JSON.parse(read(`oembed/${figure}.json`)) as { html: string }).html;
