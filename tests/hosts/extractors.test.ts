/** What the programs of social sites and editors read from our addresses: title, publisher, picture, frame. */
import { load } from 'cheerio';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../tools/serve.ts';
import { library } from './library.ts';
import { figures, folder, read, siteAddress } from './site.ts';

let server: Server;
let servedAt = '';

beforeAll(async () => {
  const served = await serve(folder, '/', 4460);
  server = served.server;
  servedAt = served.address;
});
afterAll(() => server.close());

/** Where an address of the built site is served in this test. */
const here = (address: string) => address.replace(siteAddress, servedAt);
const fetchHere = (address: string | URL) => fetch(here(String(address)));

/** Facts that a program found; a field that it has no notion of is left out. */
interface Found {
  title?: string;
  author?: string;
  publisher?: string;
  image?: { url: string; width?: number; height?: number };
  html?: string;
}

interface OembedAnswer {
  title: string;
  author_name: string;
  provider_name: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
}

const fromOembed = (answer: OembedAnswer): Found => ({
  title: answer.title,
  author: answer.author_name,
  publisher: answer.provider_name,
  image: { url: answer.thumbnail_url, width: answer.thumbnail_width, height: answer.thumbnail_height },
  html: answer.html,
});

async function oembedExtractor(address: string): Promise<Found> {
  const { extract } = await library<{
    extract: (url: string, params: object, fetcher: unknown) => Promise<OembedAnswer>;
  }>('@extractus/oembed-extractor');
  return fromOembed(await extract(address, { maxwidth: 500 }, fetchHere));
}

async function unfurl(address: string): Promise<Found> {
  interface Unfurled {
    oEmbed: { title: string; author_name: string; provider_name: string; html: string };
    open_graph: { images: { url: string; width: number; height: number }[] };
  }
  const { unfurl: run } = await library<{ unfurl: (url: string, how: object) => Promise<Unfurled> }>(
    'unfurl.js',
  );
  const { oEmbed, open_graph } = await run(address, { fetch: fetchHere });
  const { title, author_name: author, provider_name, html } = oEmbed;
  return { title, author, publisher: provider_name, html, image: open_graph.images[0] };
}

async function openGraphScraper(address: string): Promise<Found> {
  interface Scraped {
    result: {
      ogTitle: string;
      ogSiteName: string;
      ogImage: { url: string; width: string; height: string }[];
    };
  }
  const { default: run } = await library<{ default: (how: object) => Promise<Scraped> }>(
    'open-graph-scraper',
  );
  const { result } = await run({ html: await (await fetchHere(address)).text() });
  const [image] = result.ogImage;
  return {
    title: result.ogTitle,
    publisher: result.ogSiteName,
    image: image && { url: image.url, width: Number(image.width), height: Number(image.height) },
  };
}

async function metascraper(address: string): Promise<Found> {
  interface Scraped {
    title: string;
    publisher: string;
    image: string;
    iframe: string;
  }
  type Rules = (options?: object) => unknown;
  const rules = async (name: string) => (await library<{ default: Rules }>(`metascraper-${name}`)).default;
  const { default: make } = await library<{ default: (all: unknown[]) => (how: object) => Promise<Scraped> }>(
    'metascraper',
  );
  const extract = make([
    (await rules('title'))(),
    (await rules('publisher'))(),
    (await rules('image'))(),
    (await rules('iframe'))(),
  ]);
  // It fetches by itself, so that the page has to name the address at which the site is served here.
  const html = (await (await fetchHere(address)).text()).replaceAll(siteAddress, servedAt);
  const { title, publisher, image, iframe } = await extract({ url: here(address), html });
  return { title, publisher, image: { url: image.replace(servedAt, siteAddress) }, html: iframe };
}

/** Each program, and which of the facts it has a notion of. */
const extractors = [
  {
    name: '@extractus/oembed-extractor',
    extract: oembedExtractor,
    knows: ['author', 'publisher', 'size', 'html'],
  },
  { name: 'unfurl.js', extract: unfurl, knows: ['author', 'publisher', 'size', 'html'] },
  { name: 'open-graph-scraper', extract: openGraphScraper, knows: ['publisher', 'size'] },
  { name: 'metascraper', extract: metascraper, knows: ['publisher', 'html'] },
] as const;

const nameOf = (figure: string) => load(read(`embed/${figure}/index.html`))('head > title').text();
const publisher = load(read('index.html'))('meta[property="og:site_name"]').attr('content') as string;

/** The programs read the page of a figure, and the frame itself when somebody gives its address. */
const pages = figures.flatMap((figure) => [
  { figure, page: `figures/${figure}/` },
  { figure, page: `embed/${figure}/` },
]);

describe.each(extractors)('$name', ({ extract, knows }) => {
  const knowing: readonly string[] = knows;
  test.each(pages)('reads $page', async ({ figure, page }) => {
    const found: Found = await extract(`${siteAddress}${page}`);
    expect(found.title).toContain(nameOf(figure));
    if (knowing.includes('author')) expect(found.author).toBe(publisher);
    if (knowing.includes('publisher')) expect(found.publisher).toBe(publisher);
    expect(found.image?.url).toBe(`${siteAddress}cards/figures/${figure}.png`);
    if (knowing.includes('size')) expect(found.image).toMatchObject({ width: 1200, height: 630 });
    if (knowing.includes('html')) {
      const $ = load(found.html ?? '');
      expect($('body').children().first().is('blockquote:has(a[href])'), found.html).toBe(true);
      expect($('iframe').attr('src')).toBe(`${siteAddress}embed/${figure}/`);
      expect($('iframe').attr('title')).toContain(nameOf(figure));
    }
  });
});

test('the picture is there, and of the size that is told', async () => {
  expect(figures.length).toBeGreaterThanOrEqual(6);
  const { default: sharp } = await import('sharp');
  for (const figure of figures) {
    const answer = await fetchHere(`${siteAddress}cards/figures/${figure}.png`);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ width: 1200, height: 630 });
  }
});
