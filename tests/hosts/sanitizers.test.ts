/** Whatever a sanitizer takes out of the snippet that we offer first, a link with words and a picture stay. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { kses } from './kses.ts';
import { library } from './library.ts';
import { figures, siteAddress } from './site.ts';
import { snippets } from './snippets.ts';

type Clean = (html: string) => string | Promise<string>;

interface SanitizeHtml {
  (html: string, rules?: object): string;
  defaults: { allowedTags: string[] };
}

interface Processor {
  use: (plugin: unknown, options?: object) => Processor;
  process: (html: string) => Promise<unknown>;
}

const sanitizeHtml = async () => (await library<{ default: SanitizeHtml }>('sanitize-html')).default;

async function purify(html: string): Promise<string> {
  const { JSDOM } = await library<{ JSDOM: new (html: string) => { window: unknown } }>('jsdom');
  const { default: make } = await library<{
    default: (window: unknown) => { sanitize: (html: string) => string };
  }>('dompurify');
  return make(new JSDOM('').window).sanitize(html);
}

async function rehype(html: string): Promise<string> {
  const { unified } = await library<{ unified: () => Processor }>('unified');
  const plugin = async (name: string) => (await library<{ default: unknown }>(name)).default;
  const processor = unified()
    .use(await plugin('rehype-parse'), { fragment: true })
    .use(await plugin('rehype-sanitize'))
    .use(await plugin('rehype-stringify'));
  return String(await processor.process(html));
}

interface Sanitizer {
  name: string;
  clean: Clean;
  /** Whether the attribute stays by which the loader finds the figure. */
  keepsFigure: boolean;
  keepsPicture: boolean;
}

const sanitizers: readonly Sanitizer[] = [
  { name: 'DOMPurify', clean: purify, keepsFigure: true, keepsPicture: true },
  { name: 'rehype-sanitize, as on GitHub', clean: rehype, keepsFigure: false, keepsPicture: true },
  {
    name: 'sanitize-html with pictures allowed',
    clean: async (html) => {
      const clean = await sanitizeHtml();
      return clean(html, { allowedTags: [...clean.defaults.allowedTags, 'img'] });
    },
    keepsFigure: false,
    keepsPicture: true,
  },
  {
    // By its defaults it takes out every picture of everybody.
    name: 'sanitize-html as it comes',
    clean: async (html) => (await sanitizeHtml())(html),
    keepsFigure: false,
    keepsPicture: false,
  },
  {
    name: 'WordPress, for an Author',
    clean: async (html) => (await sanitizeHtml())(html, kses),
    keepsFigure: true,
    keepsPicture: true,
  },
];

describe.each(sanitizers)('$name', ({ clean, keepsFigure, keepsPicture }) => {
  test.each(figures)('leaves a link and a picture of "%s"', async (figure) => {
    const left = await clean(snippets(figure, 'figure'));
    const $ = load(left);
    const link = $(`a[href="${siteAddress}figures/${figure}/"]`);
    expect(link, left).toHaveLength(1);
    expect(link.text().trim(), left).toMatch(/^\p{Lu}[^<>]{20,}$/u);
    const picture = link.find(`img[src="${siteAddress}cards/figures/${figure}.png"]`);
    expect(picture.length, left).toBe(keepsPicture ? 1 : 0);
    if (keepsPicture) expect(picture.attr('alt')).toMatch(/\w+ \w+/);
    expect($(`figure[data-figure-src="${siteAddress}embed/${figure}/"]`).length, left).toBe(
      keepsFigure ? 1 : 0,
    );
    expect($('script, iframe').length, left).toBe(0);
    expect($('body').text().trim(), 'no scraps of markup').toBe(link.text().trim());
  });
});

test('six figures went through', () => expect(figures.length).toBeGreaterThanOrEqual(6));
